#!/bin/sh
# Deploys the overlay local to the cluster of kubectl's current context, loads the sample event into it and walks steps 1 to 4 of
# docs/tour.md there. Needs the images on the node (k8s/images.sh), kubectl, a JDK 25, Node and openssl. Leaves everything running.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
overlay=$root/k8s/overlays/local
namespace=cyclorama
patience=${PATIENCE:-600s}
notes=$(mktemp -d)
forwards=

say() { printf '%5s s  %s\n' "$(($(date +%s) - begun))" "$*" >&2; }
stop() { say "$*"; exit 1; }
in_namespace() { kubectl --namespace "$namespace" "$@"; }
begun=$(date +%s)

cleanup() {
    for process in $forwards; do kill "$process" 2> /dev/null || true; done
    rm -rf "$notes"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

# A warning of the cluster, such as of a pod that it would rather not run, is a failure.
deploy() {
    kubectl apply --warnings-as-errors --filename "$overlay/namespace.yaml"
    sh "$overlay/secrets.sh" | kubectl create --warnings-as-errors --filename -
    kubectl apply --warnings-as-errors --kustomize "$overlay"
}

again() {
    kubectl diff --kustomize "$overlay" || stop 'the same overlay, applied again, would change something'
    kubectl apply --warnings-as-errors --kustomize "$overlay" > /dev/null
}

await_all() {
    in_namespace rollout status statefulset/postgres --timeout="$patience"
    in_namespace wait --for=condition=complete job --selector app.kubernetes.io/component=migration --timeout="$patience"
    for deployment in keycloak registration-service agenda-service booth-service gifts-service gateway; do
        in_namespace rollout status "deployment/$deployment" --timeout="$patience"
    done
}

# forward SERVICE PORT
forward() {
    kubectl --namespace "$namespace" port-forward "service/$1" "$2:80" > "$notes/forward-$1" 2>&1 &
    forwards="$forwards $!"
    tries=50
    until grep -q Forwarding "$notes/forward-$1"; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || stop "Port $2 does not reach the service $1: $(cat "$notes/forward-$1")"
        sleep 0.2
    done
}

# The commands of the tour before its fifth step, as they are written.
commands() { awk '/^## 5/ { exit } /^```/ { inside = /^```sh/; next } inside' "$root/docs/tour.md"; }

# Each line of $2 must be the one promised by the same line of $1, where … stands for anything.
compare() {
    while IFS= read -r promised; do
        IFS= read -r printed <&3 || printed='(nothing)'
        case $promised in
            *…*) case $printed in "${promised%%…*}"*"${promised##*…}") continue ;; esac ;;
            "$printed") continue ;;
        esac
        stop "the tour promises $promised, and prints $printed"
    done < "$1" 3< "$2"
}

walk() {
    commands > "$notes/tour.sh"
    sed -n 's/^# → //p' "$notes/tour.sh" > "$notes/promised"
    sh -eu "$notes/tour.sh" > "$notes/printed"
    [ "$(wc -l < "$notes/promised")" = "$(wc -l < "$notes/printed")" ] || stop "the tour prints something else: $(cat "$notes/printed")"
    compare "$notes/promised" "$notes/printed"
    say "$(wc -l < "$notes/promised") promises of the tour kept"
}

if in_namespace get deployment/gateway > /dev/null 2>&1; then
    stop "It is there already, and the tour needs a fresh one: kubectl delete namespace $namespace"
fi
say 'deploying'
deploy
await_all
say 'everything is ready'
again
say 'the same overlay again changes nothing'
forward gateway 8080
forward keycloak 8180
"$root/cyclorama" load
say 'sample event loaded'
walk

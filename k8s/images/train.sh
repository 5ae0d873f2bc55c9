#!/bin/sh
# Trains the applications' AOT caches: runs the whole product without a network but its own, loads the sample event into it, and
# ends it. The Java runtime then writes down what each application has loaded, linked and found hot. For k8s/images.sh, which
# sets PODMAN, VERSION and WORK.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
files=$WORK/training
prefix=cyclorama-training
services='registration agenda booth gifts'

say() { printf '%s\n' "$*" >&2; }

stop_all() {
    for part in gateway-app $(for service in $services; do echo "$service-app"; done) keycloak postgres; do
        $PODMAN rm --force --time 2 "$prefix-$part" > /dev/null 2>&1 || true
    done
}

# run PART IMAGE [OPTION… --] [ARGUMENT…]: in the one network that all parts are in.
network() { case $1 in postgres) echo none ;; *) echo "container:$prefix-postgres" ;; esac; }
run() {
    part=$1
    shift
    $PODMAN run --detach --name "$prefix-$part" --network "$(network "$part")" "$@" > /dev/null
}

# await PART TEXT: until it has said so.
await() {
    patience=300
    until $PODMAN logs "$prefix-$1" 2>&1 | grep -q "$2"; do
        patience=$((patience - 1))
        if [ $patience = 0 ] || [ "$($PODMAN inspect --format '{{.State.Running}}' "$prefix-$1")" != true ]; then
            $PODMAN logs "$prefix-$1" >&2
            say "$1 does not start"
            exit 1
        fi
        sleep 1
    done
}

application() {
    part=$1 image=$2
    shift 2
    mkdir -p "$files/$part"
    chmod 777 "$files/$part"
    run "$part-app" --volume "$files/$part:/aot" --volume "$files/keys:/run/keys:ro" \
        --env QUARKUS_OIDC_AUTH_SERVER_URL=http://localhost:8180/realms/cyclorama "$@" --entrypoint /opt/java/bin/java \
        "localhost/cyclorama/$image:$VERSION-untrained" -XX:AOTCacheOutput=/aot/app.aot -XX:+UseSerialGC -Xmx512m \
        --enable-native-access=ALL-UNNAMED -jar /app/quarkus-run.jar
}

service() {
    application "$1" "$1-service" --env QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://localhost/$1" \
        --env QUARKUS_DATASOURCE_USERNAME="$1" --env QUARKUS_DATASOURCE_PASSWORD=training \
        --env QUARKUS_FLYWAY_MIGRATE_AT_START=true --env CYCLORAMA_CLIENT_SECRET="$1-service" \
        --env CYCLORAMA_DEFAULTS_KEYS_FILE=/run/keys/keys.jwks.json \
        --env QUARKUS_REST_CLIENT_REGISTRATION_URL=http://localhost:8081 --env QUARKUS_REST_CLIENT_AGENDA_URL=http://localhost:8082 \
        --env QUARKUS_REST_CLIENT_BOOTH_URL=http://localhost:8083 --env QUARKUS_REST_CLIENT_GIFTS_URL=http://localhost:8084
}

infrastructure() {
    mkdir -p "$files/databases" "$files/superuser" "$files/keys" "$files/realm"
    for database in $services keycloak; do printf training > "$files/databases/$database"; done
    printf training > "$files/superuser/password"
    sh "$root/k8s/overlays/local/signing-keys.sh" > "$files/keys/keys.jwks.json"
    cp "$root/keycloak/realm-local.json" "$files/realm/cyclorama-realm.json"
    chmod -R a+rX "$files"
    run postgres --volume "$files/databases:/run/cyclorama/databases:ro" --volume "$files/superuser:/run/cyclorama/superuser:ro" \
        --env PGDATA=/tmp/data "$POSTGRES"
    await postgres 'listening on IPv4'
    run keycloak --volume "$files/realm:/opt/keycloak/data/import:ro" --env KC_HTTP_ENABLED=true --env KC_HTTP_PORT=8180 \
        --env KC_HTTP_MANAGEMENT_PORT=9100 --env KC_HOSTNAME=http://localhost:8180 --env KC_DB_USERNAME=keycloak \
        --env KC_DB_URL=jdbc:postgresql://localhost/keycloak --env KC_DB_PASSWORD=training --env KC_DB_POOL_MAX_SIZE=20 \
        --env CYCLORAMA_GATEWAY_URL=http://localhost:8080 --env CYCLORAMA_SMTP_PORT=3025 "$KEYCLOAK"
    await keycloak "'cyclorama' imported"
}

everything() {
    for service in $services; do service "$service"; done
    application gateway gateway --env QUARKUS_OIDC_CREDENTIALS_SECRET=gateway \
        --env CYCLORAMA_GATEWAY_SESSION_SECRET=only-for-the-training-of-a-cache \
        --env CYCLORAMA_GATEWAY_SERVICES_REGISTRATION=http://localhost:8081 \
        --env CYCLORAMA_GATEWAY_SERVICES_AGENDA=http://localhost:8082 \
        --env CYCLORAMA_GATEWAY_SERVICES_BOOTH=http://localhost:8083 \
        --env CYCLORAMA_GATEWAY_SERVICES_GIFTS=http://localhost:8084
    for part in $services gateway; do await "$part-app" 'started in'; done
}

# It draws the panoramas once, and keeps them for the next training.
load_sample() {
    mkdir -p "$WORK/drawn"
    chmod 777 "$WORK/drawn"
    $PODMAN run --rm --network "container:$prefix-postgres" --volume "$root/local/target:/local:ro" \
        --volume "$root/sample:/repository/sample:ro" --volume "$WORK/drawn:/repository/.cyclorama" --entrypoint /opt/java/bin/java \
        "localhost/cyclorama/gateway:$VERSION-untrained" -Dcyclorama.repository=/repository -jar /local/local.jar load >&2
}

rm -rf "$files"
trap stop_all EXIT
stop_all
say 'training the applications with the sample event'
infrastructure
everything
load_sample
for part in $services gateway; do
    $PODMAN stop --time 300 "$prefix-$part-app" > /dev/null
    case $part in gateway) name=gateway ;; *) name=$part-service ;; esac
    mv "$files/$part/app.aot" "$WORK/$name/app.aot"
done

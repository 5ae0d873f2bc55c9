#!/bin/sh
# Prints the Secrets of this overlay with fresh random values. For kubectl create, which leaves alone what exists:
# the databases keep the passwords that they were made with.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

random() { openssl rand -hex 24; }

# secret NAME KEY VALUE [KEY VALUE]
secret() {
    printf -- '---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: %s\n  namespace: cyclorama\nstringData:\n' "$1"
    printf "  %s: '%s'\n" "$2" "$3"
    if [ $# -gt 3 ]; then printf "  %s: '%s'\n" "$4" "$5"; fi
}

for service in registration agenda booth gifts; do
    secret "$service-service-database" username "$service" password "$(random)"
    # The local realm's clients have their id as secret.
    secret "$service-service-client" secret "$service-service"
done
for service in registration gifts; do
    secret "$service-service-keys" keys.jwks.json "$(sh "$here/signing-keys.sh")"
done
secret gateway-client secret gateway
secret gateway-session secret "$(random)"
secret keycloak-database username keycloak password "$(random)"
secret keycloak-admin username admin password "$(random)"
secret postgres-superuser password "$(random)"

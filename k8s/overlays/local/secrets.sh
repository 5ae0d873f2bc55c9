#!/bin/sh
# Prints the Secrets of this overlay with fresh random values. For kubectl create, which leaves alone what exists:
# the databases keep the passwords that they were made with. Prints nothing, and fails, where no random values are to be had.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

random() { openssl rand -hex 24; }

# secret NAME KEY VALUE [KEY VALUE]
secret() {
    printf -- '---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: %s\n  namespace: cyclorama\nstringData:\n' "$1"
    printf "  %s: '%s'\n" "$2" "$3"
    if [ $# -gt 3 ]; then printf "  %s: '%s'\n" "$4" "$5"; fi
}

# Each value is a variable first: a command that fails among another's arguments would go unnoticed, and leave a secret empty.
secrets() {
    for service in registration agenda booth gifts; do
        password=$(random)
        secret "$service-service-database" username "$service" password "$password"
        # The local realm's clients have their id as secret.
        secret "$service-service-client" secret "$service-service"
    done
    for service in registration gifts; do
        keys=$(sh "$here/signing-keys.sh")
        secret "$service-service-keys" keys.jwks.json "$keys"
    done
    secret gateway-client secret gateway
    session=$(random)
    secret gateway-session secret "$session"
    password=$(random)
    secret keycloak-database username keycloak password "$password"
    password=$(random)
    secret keycloak-admin username admin password "$password"
    password=$(random)
    secret postgres-superuser password "$password"
}

all=$(secrets)
printf '%s\n' "$all"

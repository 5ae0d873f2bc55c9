#!/bin/sh
# Prints the Secrets of this overlay with fresh random values. For kubectl create, which leaves alone what exists:
# the databases keep the passwords that they were made with.
set -eu

random() { openssl rand -hex 24; }
base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

# A JWK set with one private Ed25519 key (RFC 8037); both halves are the last 32 bytes of their DER form.
signing_keys() {
    key=$(mktemp)
    trap 'rm -f "$key"' EXIT
    openssl genpkey -algorithm ed25519 -outform DER -out "$key"
    private=$(tail -c 32 "$key" | base64url)
    public=$(openssl pkey -inform DER -in "$key" -pubout -outform DER | tail -c 32 | base64url)
    # Its thumbprint (RFC 7638).
    kid=$(printf '{"crv":"Ed25519","kty":"OKP","x":"%s"}' "$public" | openssl dgst -sha256 -binary | base64url)
    printf '{"keys":[{"kty":"OKP","crv":"Ed25519","use":"sig","alg":"EdDSA","kid":"%s","x":"%s","d":"%s"}]}' \
        "$kid" "$public" "$private"
}

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
secret registration-service-keys keys.jwks.json "$(signing_keys)"
secret gateway-client secret gateway
secret gateway-session secret "$(random)"
secret keycloak-database username keycloak password "$(random)"
secret keycloak-admin username admin password "$(random)"
secret postgres-superuser password "$(random)"

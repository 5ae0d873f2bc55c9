#!/bin/sh
# Prints a JWK set with one new private Ed25519 key (RFC 8037); both halves are the last 32 bytes of their DER form.
set -eu

base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

key=$(mktemp)
trap 'rm -f "$key"' EXIT
openssl genpkey -algorithm ed25519 -outform DER -out "$key"
private=$(tail -c 32 "$key" | base64url)
public=$(openssl pkey -inform DER -in "$key" -pubout -outform DER | tail -c 32 | base64url)
if [ ${#private} != 43 ] || [ ${#public} != 43 ]; then
    echo 'This openssl makes no Ed25519 keys.' >&2
    exit 1
fi
# Its thumbprint (RFC 7638).
kid=$(printf '{"crv":"Ed25519","kty":"OKP","x":"%s"}' "$public" | openssl dgst -sha256 -binary | base64url)
printf '{"keys":[{"kty":"OKP","crv":"Ed25519","use":"sig","alg":"EdDSA","kid":"%s","x":"%s","d":"%s"}]}' "$kid" "$public" "$private"

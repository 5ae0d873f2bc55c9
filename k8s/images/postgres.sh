#!/bin/sh
# On an empty volume: a server with one database for each password in /run/cyclorama/databases, named after its file and owned
# by a role of that name that sees no other. Then serves. Made aside and moved into place, so that a half one is never served.
set -eu

data=${PGDATA:-/var/lib/postgresql/18/data}
superuser=/run/cyclorama/superuser/password

quoted() { sed "s/'/''/g" "$1"; }

databases() {
    for password in /run/cyclorama/databases/*; do
        name=$(basename "$password")
        echo "CREATE ROLE \"$name\" LOGIN PASSWORD '$(quoted "$password")'"
        echo "CREATE DATABASE \"$name\" OWNER \"$name\""
        echo "REVOKE CONNECT ON DATABASE \"$name\" FROM PUBLIC"
    done
}

if [ ! -d "$data" ]; then
    rm -rf "$data.new"
    mkdir -p "$(dirname "$data")"
    # Without this locale trigrams see nothing in Japanese or Russian text.
    initdb --pgdata="$data.new" --username=postgres --pwfile="$superuser" --auth=scram-sha-256 --encoding=UTF8 \
        --locale=C.UTF-8 --no-instructions
    echo 'host all all all scram-sha-256' >> "$data.new/pg_hba.conf"
    databases | postgres --single -D "$data.new" postgres > /dev/null
    mv "$data.new" "$data"
fi
exec postgres -D "$data" -c listen_addresses='*' -c unix_socket_directories=/tmp -c max_connections=300 "$@"

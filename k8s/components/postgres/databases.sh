#!/bin/sh
# Run once, on the empty server: one database for each password that is mounted, owned by a role that sees no other.
set -eu

for secret in /run/cyclorama/databases/*; do
    export secret
    psql --username postgres --set ON_ERROR_STOP=1 --set database="$(basename "$secret")" <<'SQL'
\set password `cat "$secret"`
CREATE ROLE :"database" LOGIN PASSWORD :'password';
CREATE DATABASE :"database" OWNER :"database";
REVOKE CONNECT ON DATABASE :"database" FROM PUBLIC;
SQL
done

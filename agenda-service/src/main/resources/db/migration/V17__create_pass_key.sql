-- Keys that sign the short-lived addresses of playlists, the same for all replicas. Made by the service, each used for a day.
CREATE TABLE pass_key (
    id uuid NOT NULL DEFAULT uuidv7(),
    secret bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_pass_key PRIMARY KEY (id),
    CONSTRAINT ck_pass_key_secret CHECK (octet_length(secret) >= 32)
);

-- A personal calendar's address is a capability: only the hash of its token is kept, and one a person.
CREATE TABLE feed (
    subject text NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_feed PRIMARY KEY (subject),
    CONSTRAINT uq_feed_token_hash UNIQUE (token_hash),
    CONSTRAINT ck_feed_token_hash CHECK (octet_length(token_hash) = 32)
);

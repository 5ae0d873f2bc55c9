-- What a holder redeems with: shown once, kept as a digest, good for minutes and for one use.

CREATE TABLE redemption_code (
    grant_id uuid NOT NULL,
    digest text NOT NULL,
    valid_until timestamptz NOT NULL,
    CONSTRAINT pk_redemption_code PRIMARY KEY (grant_id),
    CONSTRAINT fk_redemption_code_grant_id FOREIGN KEY (grant_id) REFERENCES gift_grant (id) ON DELETE CASCADE
);

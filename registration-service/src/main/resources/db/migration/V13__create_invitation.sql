-- Codes that let people in, and make them the partner's who handed them out. Only a code's hash is kept.

CREATE TABLE invitation (
    id uuid NOT NULL,
    conference text NOT NULL,
    code_hash text NOT NULL,
    partner text,
    uses integer NOT NULL,
    used integer NOT NULL DEFAULT 0,
    expires_at timestamptz NOT NULL,
    CONSTRAINT pk_invitation PRIMARY KEY (id),
    CONSTRAINT uq_invitation_code_hash UNIQUE (conference, code_hash),
    CONSTRAINT fk_invitation_conference FOREIGN KEY (conference) REFERENCES admission (conference) ON DELETE CASCADE,
    CONSTRAINT fk_invitation_partner FOREIGN KEY (partner) REFERENCES partner (code),
    CONSTRAINT ck_invitation_used CHECK (used BETWEEN 0 AND uses)
);

ALTER TABLE registration ADD COLUMN invitation uuid;

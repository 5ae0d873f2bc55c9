-- Codes to use elsewhere. Each is given once, with a grant, and stays that grant's.

CREATE TABLE gift_code (
    conference text NOT NULL,
    gift text NOT NULL,
    code text NOT NULL,
    number bigint GENERATED ALWAYS AS IDENTITY,
    grant_id uuid,
    CONSTRAINT pk_gift_code PRIMARY KEY (conference, gift, code),
    CONSTRAINT uq_gift_code_grant_id UNIQUE (grant_id),
    CONSTRAINT fk_gift_code_gift FOREIGN KEY (conference, gift) REFERENCES gift (conference, code),
    CONSTRAINT fk_gift_code_grant_id FOREIGN KEY (grant_id) REFERENCES gift_grant (id) ON DELETE SET NULL
);
CREATE INDEX ix_gift_code_left ON gift_code (conference, gift, number) WHERE grant_id IS NULL;

-- A holder's offer to pass a grant on. At most one is open for each grant.

CREATE TABLE gift_offer (
    id uuid NOT NULL DEFAULT uuidv7(),
    grant_id uuid NOT NULL,
    from_id uuid NOT NULL,
    to_id uuid NOT NULL,
    state text NOT NULL DEFAULT 'OPEN',
    offered_at timestamptz NOT NULL,
    answered_at timestamptz,
    CONSTRAINT pk_gift_offer PRIMARY KEY (id),
    CONSTRAINT fk_gift_offer_grant_id FOREIGN KEY (grant_id) REFERENCES gift_grant (id) ON DELETE CASCADE,
    CONSTRAINT ck_gift_offer_state CHECK (state IN ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    CONSTRAINT ck_gift_offer_answered_at CHECK ((state = 'OPEN') = (answered_at IS NULL))
);
CREATE UNIQUE INDEX uq_gift_offer_grant_id_open ON gift_offer (grant_id) WHERE state = 'OPEN';
CREATE INDEX ix_gift_offer_grant_id ON gift_offer (grant_id);
CREATE INDEX ix_gift_offer_to_id ON gift_offer (to_id, grant_id) WHERE state = 'OPEN';
CREATE INDEX ix_gift_offer_from_id ON gift_offer (from_id);

-- A gift that a person earned at a booth: the primary key makes it one, whatever is posted how often at the same time.
CREATE TABLE gift_claim (
    booth uuid NOT NULL,
    person text NOT NULL,
    campaign text NOT NULL,
    state text NOT NULL DEFAULT 'ON_ITS_WAY',
    earned_at timestamptz NOT NULL DEFAULT now(),
    settled_at timestamptz,
    CONSTRAINT pk_gift_claim PRIMARY KEY (booth, person),
    CONSTRAINT fk_gift_claim_booth FOREIGN KEY (booth) REFERENCES booth (id),
    CONSTRAINT ck_gift_claim_state CHECK (state IN ('ON_ITS_WAY', 'GRANTED', 'SOLD_OUT')),
    CONSTRAINT ck_gift_claim_settled CHECK ((state = 'ON_ITS_WAY') = (settled_at IS NULL))
);
CREATE INDEX ix_gift_claim_person ON gift_claim (person);

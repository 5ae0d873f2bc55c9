-- The fact that one person was given one piece. (GRANT alone is a word of SQL.)

CREATE TABLE gift_grant (
    id uuid NOT NULL DEFAULT uuidv7(),
    version bigint NOT NULL DEFAULT 0,
    conference text NOT NULL,
    campaign text NOT NULL,
    gift text NOT NULL,
    per_person text NOT NULL,
    source text NOT NULL,
    -- What one person is given something for once: the source, or the campaign as a whole.
    occasion text NOT NULL GENERATED ALWAYS AS (CASE per_person WHEN 'CAMPAIGN' THEN '*' ELSE source END) STORED,
    -- Who was given it first, whoever may hold it later.
    recipient_id uuid NOT NULL,
    state text NOT NULL DEFAULT 'GRANTED',
    granted_at timestamptz NOT NULL,
    CONSTRAINT pk_gift_grant PRIMARY KEY (id),
    CONSTRAINT uq_gift_grant_conference_campaign_recipient_id_occasion UNIQUE (conference, campaign, recipient_id, occasion),
    CONSTRAINT fk_gift_grant_campaign FOREIGN KEY (conference, campaign, per_person)
        REFERENCES campaign (conference, code, per_person),
    CONSTRAINT fk_gift_grant_gift FOREIGN KEY (conference, gift) REFERENCES gift (conference, code),
    CONSTRAINT ck_gift_grant_state CHECK (state IN ('GRANTED'))
);
CREATE INDEX ix_gift_grant_recipient_id ON gift_grant (recipient_id, id);
CREATE INDEX ix_gift_grant_gift ON gift_grant (conference, gift);

-- Why something is given, by which rule, and how much of it.

CREATE TABLE campaign (
    id uuid NOT NULL,
    version bigint NOT NULL,
    conference text NOT NULL,
    code text NOT NULL,
    gift text NOT NULL,
    name jsonb NOT NULL,
    source text NOT NULL,
    per_person text NOT NULL,
    opens_at timestamptz,
    closes_at timestamptz,
    changed_at timestamptz NOT NULL,
    CONSTRAINT pk_campaign PRIMARY KEY (id),
    CONSTRAINT uq_campaign_conference_code UNIQUE (conference, code),
    -- What grants refer to: while there are any, the rule of one cannot change.
    CONSTRAINT uq_campaign_conference_code_per_person UNIQUE (conference, code, per_person),
    CONSTRAINT fk_campaign_gift FOREIGN KEY (conference, gift) REFERENCES gift (conference, code),
    CONSTRAINT ck_campaign_source CHECK (source IN ('BOOTH', 'ORGANIZER')),
    CONSTRAINT ck_campaign_per_person CHECK (per_person IN ('SOURCE', 'CAMPAIGN')),
    CONSTRAINT ck_campaign_window CHECK (opens_at < closes_at)
);
CREATE INDEX ix_campaign_gift ON campaign (conference, gift);

-- Apart from the campaign: every grant changes it, and must change neither the campaign's version nor its wide row.
CREATE TABLE campaign_stock (
    campaign_id uuid NOT NULL,
    stock integer,
    granted integer NOT NULL DEFAULT 0,
    CONSTRAINT pk_campaign_stock PRIMARY KEY (campaign_id),
    CONSTRAINT fk_campaign_stock_campaign_id FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT ck_campaign_stock_granted CHECK (granted >= 0 AND (stock IS NULL OR granted <= stock))
) WITH (fillfactor = 50);

-- What was found not to agree, and was mended.

CREATE TABLE reconciliation (
    id uuid NOT NULL DEFAULT uuidv7(),
    campaign_id uuid NOT NULL,
    what text NOT NULL,
    counted integer NOT NULL,
    found integer NOT NULL,
    mended_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_reconciliation PRIMARY KEY (id),
    CONSTRAINT fk_reconciliation_campaign_id FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE CASCADE,
    CONSTRAINT ck_reconciliation_what CHECK (what IN ('COUNTER', 'CODES'))
);
CREATE INDEX ix_reconciliation_campaign_id ON reconciliation (campaign_id, id);

-- When a campaign's counter, rows and codes were last looked at.
ALTER TABLE campaign_stock ADD COLUMN reconciled_at timestamptz;

CREATE TABLE announcement (
    id uuid NOT NULL,
    conference uuid NOT NULL,
    severity text NOT NULL,
    text jsonb NOT NULL,
    announced_at timestamptz NOT NULL,
    CONSTRAINT pk_announcement PRIMARY KEY (id),
    CONSTRAINT fk_announcement_conference FOREIGN KEY (conference) REFERENCES conference (id) ON DELETE CASCADE,
    CONSTRAINT ck_announcement_severity CHECK (severity IN ('INFO', 'WARNING', 'URGENT'))
);
CREATE INDEX ix_announcement_conference ON announcement (conference, id);

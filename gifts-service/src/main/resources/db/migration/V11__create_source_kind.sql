-- What a campaign gives for is data, so that a new kind of source needs no new version of the service.

CREATE TABLE source_kind (
    code text NOT NULL,
    name jsonb NOT NULL,
    CONSTRAINT pk_source_kind PRIMARY KEY (code),
    CONSTRAINT ck_source_kind_code CHECK (code ~ '^[A-Z]{1,20}$')
);
INSERT INTO source_kind (code, name) VALUES
    ('BOOTH', '{"en": "First comment or request at a booth"}'),
    ('ORGANIZER', '{"en": "By the organizer, by hand"}');

ALTER TABLE campaign DROP CONSTRAINT ck_campaign_source;
ALTER TABLE campaign ADD CONSTRAINT fk_campaign_source FOREIGN KEY (source) REFERENCES source_kind (code);
CREATE INDEX ix_campaign_source ON campaign (source);

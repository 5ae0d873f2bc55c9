-- Who agreed to what, and when it was taken back. Entries are only ever added; after an erasure the registration is nobody's.

CREATE TABLE consent_entry (
    id bigint GENERATED ALWAYS AS IDENTITY,
    conference text NOT NULL,
    registration uuid NOT NULL,
    purpose text NOT NULL,
    given boolean NOT NULL,
    role text NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT pk_consent_entry PRIMARY KEY (id)
);
CREATE INDEX ix_consent_entry_registration ON consent_entry (registration, id);
CREATE INDEX ix_consent_entry_conference ON consent_entry (conference);

CREATE FUNCTION refuse_change_of_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Entries of % are never changed', TG_TABLE_NAME;
END $$;
CREATE TRIGGER tr_consent_entry_append_only BEFORE UPDATE ON consent_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_ledger();

-- A registration reduced to country, mode and day.
ALTER TABLE registration ADD COLUMN erased_at timestamptz;
CREATE INDEX ix_registration_not_erased ON registration (conference) WHERE erased_at IS NULL;

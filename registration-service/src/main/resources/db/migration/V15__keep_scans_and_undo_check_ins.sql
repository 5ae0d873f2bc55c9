-- Every scan keeps its answer, so that a replay gets it again and a conflict can show both scans. A wrong check-in is undone,
-- not forgotten; of those that stand there is one a registration.

CREATE TABLE scan (
    id uuid NOT NULL,
    conference text NOT NULL,
    request_hash text NOT NULL,
    venue text NOT NULL,
    registration uuid,
    scanned_at timestamptz NOT NULL,
    answer jsonb NOT NULL,
    CONSTRAINT pk_scan PRIMARY KEY (id)
);
CREATE INDEX ix_scan_conference ON scan (conference);
CREATE INDEX ix_scan_registration ON scan (registration) WHERE registration IS NOT NULL;

ALTER TABLE check_in
    ADD COLUMN undone_at timestamptz,
    ADD COLUMN undone_reason text,
    DROP CONSTRAINT uq_check_in_registration,
    DROP CONSTRAINT fk_check_in_registration,
    ADD CONSTRAINT fk_check_in_registration FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE,
    ADD CONSTRAINT ck_check_in_undone CHECK ((undone_at IS NULL) = (undone_reason IS NULL));
CREATE UNIQUE INDEX uq_check_in_registration ON check_in (registration) WHERE undone_at IS NULL;
CREATE INDEX ix_check_in_registration ON check_in (registration);
CREATE INDEX ix_registration_cleared ON registration (conference) WHERE clearance_valid_until IS NOT NULL;

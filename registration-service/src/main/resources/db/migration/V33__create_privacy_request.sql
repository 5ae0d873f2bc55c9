-- What a person asked of all services: a copy of everything, or its erasure. Who asked is forgotten once it is done; the hash lets
-- the person read the receipts until they expire.

CREATE TABLE privacy_request (
    id uuid NOT NULL,
    kind text NOT NULL,
    subject text,
    email text,
    subject_hash text NOT NULL,
    requested_at timestamptz NOT NULL DEFAULT now(),
    completed_at timestamptz,
    CONSTRAINT pk_privacy_request PRIMARY KEY (id),
    CONSTRAINT ck_privacy_request_kind CHECK (kind IN ('EXPORT', 'ERASURE')),
    CONSTRAINT ck_privacy_request_person CHECK ((completed_at IS NULL) = (subject IS NOT NULL)),
    CONSTRAINT ck_privacy_request_email CHECK (completed_at IS NULL OR email IS NULL)
);
CREATE UNIQUE INDEX uq_privacy_request_open ON privacy_request (subject_hash, kind) WHERE completed_at IS NULL;
CREATE INDEX ix_privacy_request_subject_hash ON privacy_request (subject_hash, requested_at);

-- What each service answered; a row without an answer is still to be asked.
CREATE TABLE privacy_receipt (
    request uuid NOT NULL,
    service text NOT NULL,
    answer jsonb,
    answered_at timestamptz,
    CONSTRAINT pk_privacy_receipt PRIMARY KEY (request, service),
    CONSTRAINT fk_privacy_receipt_request FOREIGN KEY (request) REFERENCES privacy_request (id) ON DELETE CASCADE
);

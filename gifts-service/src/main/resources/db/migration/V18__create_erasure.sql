-- Receipts of erasures: what the same request is answered again. They name nobody, and go after thirty days.

CREATE TABLE erasure (
    request uuid NOT NULL,
    erased_at timestamptz NOT NULL DEFAULT now(),
    erased jsonb NOT NULL,
    CONSTRAINT pk_erasure PRIMARY KEY (request)
);
CREATE INDEX ix_erasure_erased_at ON erasure (erased_at);

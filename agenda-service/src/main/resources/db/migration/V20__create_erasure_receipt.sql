-- That somebody was erased, and nothing about who.
CREATE TABLE erasure_receipt (
    request uuid NOT NULL,
    receipt jsonb NOT NULL,
    erased_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_erasure_receipt PRIMARY KEY (request)
);

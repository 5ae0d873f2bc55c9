-- That somebody was erased, told again to who asks again with the same request. It names nobody.
CREATE TABLE privacy_receipt (
    request uuid NOT NULL,
    receipt text,
    erased_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_privacy_receipt PRIMARY KEY (request)
);
CREATE INDEX ix_privacy_receipt_erased_at ON privacy_receipt (erased_at);

-- What a person wrote is found by the person alone.
CREATE INDEX ix_comment_decided_by ON comment (decided_by) WHERE decided_by IS NOT NULL;
CREATE INDEX ix_comment_audit_by ON comment_audit (by);

ALTER TABLE identity DROP CONSTRAINT ck_identity_kind,
    ADD CONSTRAINT ck_identity_kind CHECK (kind IN ('SPEAKER', 'SESSION', 'BLOCK', 'AIRING', 'LINK'));

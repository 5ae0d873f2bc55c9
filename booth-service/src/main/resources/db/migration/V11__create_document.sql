-- Brochures, in the database so that every replica serves and every backup holds them. A draft and its revisions name the
-- documents that they show; the bytes lie in parts of 256 KiB, so that neither writing nor reading one holds it whole.
CREATE TABLE document (
    id uuid NOT NULL,
    booth uuid NOT NULL,
    name text NOT NULL,
    type text NOT NULL,
    bytes bigint NOT NULL,
    sha256 text NOT NULL,
    uploaded_at timestamptz NOT NULL,
    CONSTRAINT pk_document PRIMARY KEY (id),
    CONSTRAINT fk_document_booth FOREIGN KEY (booth) REFERENCES booth (id) ON DELETE CASCADE,
    CONSTRAINT ck_document_bytes CHECK (bytes BETWEEN 1 AND 10485760),
    CONSTRAINT ck_document_type CHECK (type IN ('application/pdf', 'image/png', 'image/jpeg', 'image/webp')),
    CONSTRAINT ck_document_name CHECK (length(name) BETWEEN 1 AND 200 AND name !~ '[/\\]')
);
CREATE INDEX ix_document_booth ON document (booth);

CREATE TABLE document_part (
    document uuid NOT NULL,
    number integer NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT pk_document_part PRIMARY KEY (document, number),
    CONSTRAINT fk_document_part_document FOREIGN KEY (document) REFERENCES document (id) ON DELETE CASCADE,
    CONSTRAINT ck_document_part_bytes CHECK (length(bytes) BETWEEN 1 AND 262144)
);
-- Brochures are compressed already.
ALTER TABLE document_part ALTER COLUMN bytes SET STORAGE EXTERNAL;

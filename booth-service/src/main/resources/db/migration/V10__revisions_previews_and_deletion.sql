-- What a booth consists of goes with it; what people said there (comments, requests) has no such clause and keeps it.
ALTER TABLE booth_revision DROP CONSTRAINT fk_booth_revision_booth;
ALTER TABLE booth_revision ADD CONSTRAINT fk_booth_revision_booth FOREIGN KEY (booth) REFERENCES booth (id) ON DELETE CASCADE;

-- The role of who published it; unknown of what was published before this column.
ALTER TABLE booth_revision ADD COLUMN published_by text;

-- Links that show a draft to whoever holds them. Only a hash is kept: who reads this table can't open one.
CREATE TABLE booth_preview (
    hash bytea NOT NULL,
    booth uuid NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT pk_booth_preview PRIMARY KEY (hash),
    CONSTRAINT fk_booth_preview_booth FOREIGN KEY (booth) REFERENCES booth (id) ON DELETE CASCADE,
    CONSTRAINT ck_booth_preview_hash CHECK (length(hash) = 32)
);
CREATE INDEX ix_booth_preview_booth ON booth_preview (booth);
CREATE INDEX ix_booth_preview_expires_at ON booth_preview (expires_at);

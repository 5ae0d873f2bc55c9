-- An airing's changes are counted from release to release, in the releases themselves.
ALTER TABLE identity DROP COLUMN sequence;
ALTER TABLE release ADD COLUMN cancelled jsonb NOT NULL DEFAULT '{}';
ALTER TABLE release ALTER COLUMN cancelled DROP DEFAULT;

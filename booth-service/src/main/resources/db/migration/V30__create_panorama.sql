-- The pictures of scenes lie here, so that every replica serves and every backup holds them. Their size is that of the
-- picture itself, not what somebody said.
CREATE TABLE panorama (
    id uuid NOT NULL DEFAULT uuidv7(),
    version bigint NOT NULL DEFAULT 0,
    conference text NOT NULL,
    code text NOT NULL,
    type text NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    bytes bytea NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT pk_panorama PRIMARY KEY (id),
    CONSTRAINT uq_panorama_conference_code UNIQUE (conference, code),
    CONSTRAINT ck_panorama_type CHECK (type IN ('image/jpeg', 'image/png', 'image/webp')),
    CONSTRAINT ck_panorama_equirectangular CHECK (width = 2 * height)
);
-- Pictures are compressed already.
ALTER TABLE panorama ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- What airings need: announced before it is there, then found whole or damaged.
CREATE TABLE media_asset (
    id uuid NOT NULL,
    conference uuid NOT NULL,
    code text NOT NULL,
    airing text,
    kind text NOT NULL,
    name text NOT NULL,
    origin text,
    size bigint,
    sha256 text,
    url text,
    arrived_size bigint,
    arrived_sha256 text,
    arrived_at timestamptz,
    version bigint NOT NULL,
    CONSTRAINT pk_media_asset PRIMARY KEY (id),
    CONSTRAINT uq_media_asset_conference_code UNIQUE (conference, code),
    CONSTRAINT fk_media_asset_conference FOREIGN KEY (conference) REFERENCES conference (id) ON DELETE CASCADE,
    CONSTRAINT ck_media_asset_kind CHECK (kind IN ('VIDEO', 'BACKGROUND', 'ALPHA', 'SLIDES', 'AUDIO', 'RECORDING')),
    CONSTRAINT ck_media_asset_size CHECK (size >= 0 AND arrived_size >= 0),
    CONSTRAINT ck_media_asset_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$' AND arrived_sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX ix_media_asset_airing ON media_asset (conference, airing);

CREATE TABLE conference (
    id uuid NOT NULL,
    slug text NOT NULL,
    parent text,
    definition jsonb NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT pk_conference PRIMARY KEY (id),
    CONSTRAINT uq_conference_slug UNIQUE (slug),
    CONSTRAINT fk_conference_parent FOREIGN KEY (parent) REFERENCES conference (slug),
    CONSTRAINT ck_conference_parent CHECK (parent <> slug)
);
CREATE INDEX ix_conference_parent ON conference (parent);

-- A booth's draft, and the numbered revisions that were published. At most one revision is shown: booth.revision.
CREATE TABLE booth (
    id uuid NOT NULL,
    version bigint NOT NULL,
    conference text NOT NULL,
    code text NOT NULL,
    region text NOT NULL,
    state text NOT NULL,
    draft jsonb NOT NULL,
    revision integer,
    revisions integer NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT pk_booth PRIMARY KEY (id),
    CONSTRAINT uq_booth_conference_code UNIQUE (conference, code),
    CONSTRAINT ck_booth_state CHECK (state IN ('DRAFT', 'PUBLISHED', 'CHANGED')),
    CONSTRAINT ck_booth_revision CHECK ((state = 'DRAFT') = (revision IS NULL) AND coalesce(revision, 0) <= revisions)
);
CREATE INDEX ix_booth_conference_id ON booth (conference, id);
CREATE INDEX ix_booth_region ON booth (region);

CREATE TABLE booth_revision (
    booth uuid NOT NULL,
    number integer NOT NULL,
    content jsonb NOT NULL,
    published_at timestamptz NOT NULL,
    CONSTRAINT pk_booth_revision PRIMARY KEY (booth, number),
    CONSTRAINT fk_booth_revision_booth FOREIGN KEY (booth) REFERENCES booth (id),
    CONSTRAINT ck_booth_revision_number CHECK (number > 0)
);

-- Nothing can be shown that was not published.
ALTER TABLE booth ADD CONSTRAINT fk_booth_revision FOREIGN KEY (id, revision) REFERENCES booth_revision (booth, number);

-- The terms of a conference's registration. Places are counted on the row of their venue, changed only while that row is locked.

CREATE TABLE admission (
    conference text NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    opens_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL,
    access text NOT NULL,
    CONSTRAINT pk_admission PRIMARY KEY (conference),
    CONSTRAINT uq_admission_id UNIQUE (id),
    CONSTRAINT ck_admission_window CHECK (opens_at < closes_at),
    CONSTRAINT ck_admission_access CHECK (access IN ('OPEN', 'INVITATION'))
);

-- Where people attend: a venue, a site of crews, or ONLINE, whose capacity may be unlimited.
CREATE TABLE place (
    id uuid NOT NULL,
    conference text NOT NULL,
    code text NOT NULL,
    kind text NOT NULL,
    city text,
    country text,
    zone text,
    studio text,
    capacity integer,
    taken integer NOT NULL DEFAULT 0,
    clearance_required boolean NOT NULL DEFAULT false,
    CONSTRAINT pk_place PRIMARY KEY (id),
    CONSTRAINT uq_place_conference_code UNIQUE (conference, code),
    CONSTRAINT fk_place_conference FOREIGN KEY (conference) REFERENCES admission (conference) ON DELETE CASCADE,
    CONSTRAINT ck_place_kind CHECK (kind IN ('ONLINE', 'VENUE', 'SITE')),
    CONSTRAINT ck_place_capacity CHECK (capacity IS NOT NULL OR kind = 'ONLINE'),
    CONSTRAINT ck_place_taken CHECK (taken >= 0)
);

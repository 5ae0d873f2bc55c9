CREATE EXTENSION IF NOT EXISTS btree_gist;

-- The programme as organizers work on it, one document a conference.
CREATE TABLE draft (
    id uuid NOT NULL,
    conference uuid NOT NULL,
    programme jsonb NOT NULL,
    last_release integer NOT NULL DEFAULT 0,
    version bigint NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY (id),
    CONSTRAINT uq_draft_conference UNIQUE (conference),
    CONSTRAINT fk_draft_conference FOREIGN KEY (conference) REFERENCES conference (id)
);

-- What a code stands for never changes its id, not even after the item was away for some releases: calendars and favourites
-- know it by that. An airing's sequence counts its moves (RFC 5545, section 3.8.7.4).
CREATE TABLE identity (
    id uuid NOT NULL DEFAULT uuidv7(),
    conference uuid NOT NULL,
    kind text NOT NULL,
    code text NOT NULL,
    sequence integer NOT NULL DEFAULT 0,
    CONSTRAINT pk_identity PRIMARY KEY (id),
    CONSTRAINT uq_identity_conference_kind_code UNIQUE (conference, kind, code),
    CONSTRAINT fk_identity_conference FOREIGN KEY (conference) REFERENCES conference (id),
    CONSTRAINT ck_identity_kind CHECK (kind IN ('SPEAKER', 'SESSION', 'BLOCK', 'AIRING'))
);

-- Who and what an airing of the draft keeps busy, and when. Deferrable, so that an import may swap two airings.
CREATE TABLE occupation (
    conference uuid NOT NULL,
    kind text NOT NULL,
    code text NOT NULL,
    airing text NOT NULL,
    during tstzrange NOT NULL,
    CONSTRAINT pk_occupation PRIMARY KEY (conference, airing, kind, code),
    CONSTRAINT fk_occupation_conference FOREIGN KEY (conference) REFERENCES conference (id),
    CONSTRAINT ck_occupation_kind CHECK (kind IN ('STUDIO', 'CHANNEL', 'SPEAKER')),
    CONSTRAINT ck_occupation_during CHECK (NOT isempty(during)),
    CONSTRAINT ex_occupation_during EXCLUDE USING gist (conference WITH =, kind WITH =, code WITH =, during WITH &&)
        DEFERRABLE INITIALLY DEFERRED
);

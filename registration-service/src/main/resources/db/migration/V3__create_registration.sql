-- One person's place at a conference. Who waits for a seat is confirmed online meanwhile, if online has room.

CREATE SEQUENCE waiting_number;

CREATE TABLE registration (
    id uuid NOT NULL,
    version bigint NOT NULL,
    conference text NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    mode text NOT NULL,
    place text,
    waiting_for text,
    waiting_number bigint,
    subject text,
    email text NOT NULL,
    name text NOT NULL,
    country text NOT NULL,
    region text NOT NULL,
    zone text NOT NULL,
    language text NOT NULL,
    company text,
    tracks text[] NOT NULL,
    consents jsonb NOT NULL,
    partner text,
    external_id text,
    clearance_valid_until timestamptz,
    checked_in_at timestamptz,
    registered_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT pk_registration PRIMARY KEY (id),
    CONSTRAINT uq_registration_conference_email UNIQUE (conference, email),
    CONSTRAINT uq_registration_conference_subject UNIQUE (conference, subject),
    CONSTRAINT uq_registration_partner_external_id UNIQUE (conference, partner, external_id),
    CONSTRAINT fk_registration_place FOREIGN KEY (conference, place) REFERENCES place (conference, code),
    CONSTRAINT fk_registration_waiting_for FOREIGN KEY (conference, waiting_for) REFERENCES place (conference, code),
    CONSTRAINT fk_registration_partner FOREIGN KEY (partner) REFERENCES partner (code),
    CONSTRAINT ck_registration_kind CHECK (kind IN ('PARTICIPANT', 'CREW')),
    CONSTRAINT ck_registration_state CHECK (state IN ('CONFIRMED', 'WAITLISTED', 'CANCELLED')),
    CONSTRAINT ck_registration_mode CHECK (mode IN ('ONLINE', 'IN_PERSON')),
    CONSTRAINT ck_registration_place CHECK ((place IS NOT NULL) = (mode = 'IN_PERSON' AND state = 'CONFIRMED')),
    CONSTRAINT ck_registration_waiting CHECK ((waiting_for IS NULL) = (waiting_number IS NULL)),
    CONSTRAINT ck_registration_waitlisted CHECK (state <> 'WAITLISTED' OR waiting_for IS NOT NULL),
    CONSTRAINT ck_registration_cancelled CHECK (state <> 'CANCELLED' OR waiting_for IS NULL),
    CONSTRAINT ck_registration_email CHECK (email = lower(email))
);
CREATE INDEX ix_registration_conference_id ON registration (conference, id);
CREATE INDEX ix_registration_partner ON registration (conference, partner, id) WHERE partner IS NOT NULL;
CREATE INDEX ix_registration_region ON registration (conference, region, id);
CREATE INDEX ix_registration_subject ON registration (subject) WHERE subject IS NOT NULL;
CREATE INDEX ix_registration_unclaimed ON registration (email) WHERE subject IS NULL;
CREATE INDEX ix_registration_waiting ON registration (conference, waiting_for, waiting_number) WHERE waiting_for IS NOT NULL;

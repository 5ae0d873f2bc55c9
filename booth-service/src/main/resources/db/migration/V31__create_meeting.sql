-- Meetings with a region's team. Nobody is in two meetings at once: neither a member of the team nor a visitor.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE meeting_slot (
    id uuid NOT NULL,
    version bigint NOT NULL,
    booth uuid NOT NULL,
    region text NOT NULL,
    member text NOT NULL,
    start_at timestamptz NOT NULL,
    end_at timestamptz NOT NULL,
    zone text NOT NULL,
    join_address text NOT NULL,
    language text NOT NULL,
    changed_at timestamptz NOT NULL,
    withdrawn_at timestamptz,
    CONSTRAINT pk_meeting_slot PRIMARY KEY (id),
    CONSTRAINT fk_meeting_slot_booth FOREIGN KEY (booth) REFERENCES booth (id),
    CONSTRAINT ck_meeting_slot_length CHECK (end_at >= start_at + interval '15 minutes'),
    CONSTRAINT ex_meeting_slot_member EXCLUDE USING gist
        (region WITH =, lower(member) WITH =, tstzrange(start_at, end_at) WITH &&) WHERE (withdrawn_at IS NULL)
);
CREATE INDEX ix_meeting_slot_booth ON meeting_slot (booth, start_at, id) WHERE withdrawn_at IS NULL;

-- A booking is one entry of a calendar: it keeps its id and counts its sequence when it is moved. Its times are those of
-- its slot, which never change.
CREATE TABLE meeting_booking (
    id uuid NOT NULL,
    version bigint NOT NULL,
    slot uuid NOT NULL,
    person text NOT NULL,
    name text,
    email text,
    language text NOT NULL,
    zone text NOT NULL,
    message text,
    consent_to_contact boolean NOT NULL,
    start_at timestamptz NOT NULL,
    end_at timestamptz NOT NULL,
    state text NOT NULL,
    sequence integer NOT NULL,
    booked_at timestamptz NOT NULL,
    reminded_at timestamptz,
    CONSTRAINT pk_meeting_booking PRIMARY KEY (id),
    CONSTRAINT fk_meeting_booking_slot FOREIGN KEY (slot) REFERENCES meeting_slot (id),
    CONSTRAINT ck_meeting_booking_state CHECK (state IN ('BOOKED', 'CANCELLED')),
    CONSTRAINT ex_meeting_booking_person EXCLUDE USING gist
        (person WITH =, tstzrange(start_at, end_at) WITH &&) WHERE (state = 'BOOKED')
);
CREATE UNIQUE INDEX uq_meeting_booking_slot ON meeting_booking (slot) WHERE state = 'BOOKED';
CREATE INDEX ix_meeting_booking_person ON meeting_booking (person, start_at, id);
CREATE INDEX ix_meeting_booking_start ON meeting_booking (start_at) WHERE state = 'BOOKED' AND reminded_at IS NULL;

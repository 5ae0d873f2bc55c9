-- Schedules of other systems know an event by an integer and by a UUID of their own: both stay with the code.
ALTER TABLE identity ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY;
ALTER TABLE identity ADD COLUMN guid uuid;
ALTER TABLE identity ADD CONSTRAINT uq_identity_number UNIQUE (number);
ALTER TABLE identity ADD CONSTRAINT uq_identity_conference_kind_guid UNIQUE (conference, kind, guid);

-- What the system from which a schedule came calls a channel; without a row it is called by its code.
CREATE TABLE room (
    conference uuid NOT NULL,
    channel text NOT NULL,
    name text NOT NULL,
    CONSTRAINT pk_room PRIMARY KEY (conference, channel),
    CONSTRAINT fk_room_conference FOREIGN KEY (conference) REFERENCES conference (id) ON DELETE CASCADE
);

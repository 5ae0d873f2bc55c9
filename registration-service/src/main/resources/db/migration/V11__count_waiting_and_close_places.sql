-- Who waits for a place is counted on its row, like who is there: a rank at the tail needs no counting. A closed venue takes
-- nobody any more.

ALTER TABLE place
    ADD COLUMN waiting integer NOT NULL DEFAULT 0,
    ADD COLUMN last_waiting_number bigint NOT NULL DEFAULT 0,
    ADD COLUMN closed_at timestamptz,
    ADD CONSTRAINT ck_place_waiting CHECK (waiting >= 0);

UPDATE place SET waiting = line.people, last_waiting_number = line.tail
FROM (SELECT conference, waiting_for, count(*) AS people, max(waiting_number) AS tail
      FROM registration WHERE waiting_for IS NOT NULL GROUP BY conference, waiting_for) AS line
WHERE place.conference = line.conference AND place.code = line.waiting_for;

DROP SEQUENCE waiting_number;

-- Who waits for a venue and found no room online either: served when online has some.
CREATE INDEX ix_registration_waitlisted ON registration (conference, changed_at) WHERE state = 'WAITLISTED';

-- Events are told in the order of their numbers, up to the first that somebody may still be writing. The indexes and the column
-- xid of before stay for as long as a replica of the version before may read by them.
CREATE UNIQUE INDEX uq_event_number ON event (number);
CREATE INDEX ix_event_conference_number ON event (conference, number);

-- Each destination is served by itself: its due messages are found without reading those of another that is down.
CREATE INDEX ix_outbox_message_destination_due ON outbox_message (destination, next_attempt_at) WHERE parked_at IS NULL;
DROP INDEX ix_outbox_message_due;

-- What watchers are told. A transaction's number and not a sequence gives the order: rows of a sequence become visible out of
-- order, while everything before the oldest transaction under way is there for good.
CREATE TABLE event (
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    number bigint GENERATED ALWAYS AS IDENTITY,
    conference uuid NOT NULL,
    kind text NOT NULL,
    data jsonb NOT NULL,
    written_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_event PRIMARY KEY (xid, number),
    CONSTRAINT fk_event_conference FOREIGN KEY (conference) REFERENCES conference (id) ON DELETE CASCADE
);
CREATE INDEX ix_event_conference ON event (conference, xid, number);
CREATE INDEX ix_event_written_at ON event (written_at);

-- The history of every grant. It outlives the grant, so it has no foreign key, and it names no person.

CREATE TABLE grant_event (
    id uuid NOT NULL DEFAULT uuidv7(),
    grant_id uuid NOT NULL,
    kind text NOT NULL,
    -- The grant that stayed when this one turned out to be the same person's second.
    kept_grant_id uuid,
    role text NOT NULL,
    happened_at timestamptz NOT NULL,
    CONSTRAINT pk_grant_event PRIMARY KEY (id),
    CONSTRAINT ck_grant_event_kind CHECK (kind IN ('GRANTED', 'CLAIMED', 'MERGED')),
    CONSTRAINT ck_grant_event_kept_grant_id CHECK ((kind = 'MERGED') = (kept_grant_id IS NOT NULL))
);
CREATE INDEX ix_grant_event_grant_id ON grant_event (grant_id, id);

CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The history of grants is only added to';
END $$;
CREATE TRIGGER tr_grant_event_append_only BEFORE UPDATE OR DELETE ON grant_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();

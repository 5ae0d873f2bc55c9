-- Changes in the order in which they become visible: a reader takes those of transactions older than every one still under way
-- and loses nothing, however long one takes. A row stands for its last change; what a reader no longer finds is a departure.

ALTER TABLE registration ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX ix_registration_changed_in ON registration (conference, changed_in, id);
CREATE INDEX ix_registration_partner_changed_in ON registration (conference, partner, changed_in, id) WHERE partner IS NOT NULL;
CREATE INDEX ix_registration_place_changed_in ON registration (conference, place, changed_in, id) WHERE place IS NOT NULL;

CREATE TABLE departure (
    id uuid NOT NULL DEFAULT uuidv7(),
    conference text NOT NULL,
    registration uuid NOT NULL,
    partner text,
    place text,
    erased boolean NOT NULL,
    left_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
    CONSTRAINT pk_departure PRIMARY KEY (id)
);
CREATE INDEX ix_departure_left_in ON departure (conference, left_in, registration);

CREATE FUNCTION stamp_registration() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_in := pg_current_xact_id();
    RETURN NEW;
END $$;

CREATE FUNCTION note_departure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO departure (conference, registration, partner, place, erased)
    VALUES (OLD.conference, OLD.id, OLD.partner, OLD.place, TG_OP = 'DELETE');
    RETURN NULL;
END $$;

CREATE TRIGGER tr_registration_stamp BEFORE UPDATE ON registration
    FOR EACH ROW EXECUTE FUNCTION stamp_registration();
CREATE TRIGGER tr_registration_leave AFTER UPDATE ON registration
    FOR EACH ROW WHEN (OLD.partner <> coalesce(NEW.partner, '') OR OLD.place <> coalesce(NEW.place, ''))
    EXECUTE FUNCTION note_departure();
CREATE TRIGGER tr_registration_delete AFTER DELETE ON registration
    FOR EACH ROW EXECUTE FUNCTION note_departure();

-- A grant has a holder, who may be another than who was given it, and a life of few, checked steps.

ALTER TABLE gift_grant ADD COLUMN holder_id uuid;
UPDATE gift_grant SET holder_id = recipient_id;
ALTER TABLE gift_grant ALTER COLUMN holder_id SET NOT NULL;
ALTER TABLE gift_grant ADD COLUMN revealed_at timestamptz;
ALTER TABLE gift_grant ADD COLUMN redeemed_at timestamptz;
CREATE INDEX ix_gift_grant_holder_id ON gift_grant (holder_id, id);

ALTER TABLE gift_grant DROP CONSTRAINT ck_gift_grant_state;
ALTER TABLE gift_grant ADD CONSTRAINT ck_gift_grant_state
    CHECK (state IN ('GRANTED', 'REVEALED', 'REDEEMED', 'EXPIRED', 'REVOKED'));
ALTER TABLE gift_grant ADD CONSTRAINT ck_gift_grant_redeemed_at CHECK ((state = 'REDEEMED') = (redeemed_at IS NOT NULL));

CREATE FUNCTION check_step_of_grant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT (OLD.state = 'GRANTED' AND NEW.state IN ('REVEALED', 'EXPIRED', 'REVOKED')
            OR OLD.state = 'REVEALED' AND NEW.state IN ('REDEEMED', 'EXPIRED', 'REVOKED')) THEN
        RAISE EXCEPTION 'A grant does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tr_gift_grant_step BEFORE UPDATE OF state ON gift_grant
    FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION check_step_of_grant();

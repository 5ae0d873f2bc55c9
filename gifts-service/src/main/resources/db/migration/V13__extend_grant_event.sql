-- The history also tells the way of a gift: between which persons (ids that mean nothing outside this database), and in which
-- time zone whoever did it was. It goes only with its whole conference.

ALTER TABLE grant_event ADD COLUMN conference text;
ALTER TABLE grant_event ADD COLUMN from_id uuid;
ALTER TABLE grant_event ADD COLUMN to_id uuid;
ALTER TABLE grant_event ADD COLUMN zone text;
ALTER TABLE grant_event ADD COLUMN reason text;
ALTER TABLE grant_event DROP CONSTRAINT ck_grant_event_kind;
ALTER TABLE grant_event ADD CONSTRAINT ck_grant_event_kind CHECK (kind IN ('GRANTED', 'CLAIMED', 'MERGED', 'REVEALED',
    'REDEEMED', 'EXPIRED', 'REVOKED', 'OFFERED', 'WITHDRAWN', 'DECLINED', 'PASSED_ON'));
CREATE INDEX ix_grant_event_conference ON grant_event (conference);

CREATE OR REPLACE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND current_setting('cyclorama.forgets', true) = 'conference' THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'The history of grants is only added to';
END $$;

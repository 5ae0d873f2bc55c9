-- Who did the last thing to a comment, from which the audit is written.
ALTER TABLE comment ADD COLUMN acted_by text;
ALTER TABLE comment ADD COLUMN acted_role text;
ALTER TABLE comment ADD COLUMN acted_at timestamptz;
UPDATE comment SET acted_by = coalesce(decided_by, author), acted_at = coalesce(decided_at, posted_at),
    acted_role = CASE WHEN decided_by IS NULL THEN 'participant' ELSE 'regional-team' END;
ALTER TABLE comment ALTER COLUMN acted_by SET NOT NULL;
ALTER TABLE comment ALTER COLUMN acted_role SET NOT NULL;
ALTER TABLE comment ALTER COLUMN acted_at SET NOT NULL;

-- Why the spam check held it back.
ALTER TABLE comment ADD COLUMN doubts jsonb NOT NULL DEFAULT '[]';

-- Everything that was ever done to a comment. Written by the database, so that no way of changing one can forget it.
CREATE TABLE comment_audit (
    comment uuid NOT NULL,
    number bigint GENERATED ALWAYS AS IDENTITY,
    at timestamptz NOT NULL,
    by text NOT NULL,
    role text NOT NULL,
    state_before text,
    state text NOT NULL,
    reason text,
    CONSTRAINT pk_comment_audit PRIMARY KEY (comment, number)
);

INSERT INTO comment_audit (comment, at, by, role, state, reason)
    SELECT id, acted_at, acted_by, acted_role, state, reason FROM comment ORDER BY id;

CREATE FUNCTION note_comment_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO comment_audit (comment, at, by, role, state_before, state, reason)
    VALUES (NEW.id, NEW.acted_at, NEW.acted_by, NEW.acted_role,
        CASE WHEN TG_OP = 'UPDATE' THEN OLD.state END, NEW.state, NEW.reason);
    RETURN NULL;
END $$;

CREATE TRIGGER tr_comment_audit_insert AFTER INSERT ON comment
    FOR EACH ROW EXECUTE FUNCTION note_comment_audit();
CREATE TRIGGER tr_comment_audit_update AFTER UPDATE ON comment
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.acted_at IS DISTINCT FROM NEW.acted_at)
    EXECUTE FUNCTION note_comment_audit();

-- Append-only, but for the erasure of a person and the deletion of a test conference, which say so in their transaction.
CREATE FUNCTION keep_comment_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('cyclorama.erasing', true) IS DISTINCT FROM 'on' THEN
        RAISE EXCEPTION 'comment_audit is append-only';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER tr_comment_audit_append_only BEFORE UPDATE OR DELETE ON comment_audit
    FOR EACH ROW EXECUTE FUNCTION keep_comment_audit();

CREATE INDEX ix_comment_author_id ON comment (author, id);
DROP INDEX ix_comment_author;

-- When the region's team must have reacted, and what became of that.
ALTER TABLE collaboration_request ADD COLUMN due_at timestamptz;
UPDATE collaboration_request SET due_at = asked_at + interval '3 days';
ALTER TABLE collaboration_request ALTER COLUMN due_at SET NOT NULL;
ALTER TABLE collaboration_request ADD COLUMN escalated_at timestamptz;
ALTER TABLE collaboration_request ADD COLUMN decided_at timestamptz;
ALTER TABLE collaboration_request ADD COLUMN reason text;
ALTER TABLE collaboration_request ADD CONSTRAINT ck_collaboration_request_due CHECK (due_at >= asked_at);
CREATE INDEX ix_collaboration_request_due_at ON collaboration_request (due_at) WHERE state = 'OPEN';

-- The thread of a request: what its author and the team write to each other. A name is kept as a request's is: the author's
-- only with consent.
CREATE TABLE collaboration_message (
    id uuid NOT NULL,
    request uuid NOT NULL,
    side text NOT NULL,
    writer text NOT NULL,
    name text,
    language text NOT NULL,
    text text NOT NULL,
    written_at timestamptz NOT NULL,
    CONSTRAINT pk_collaboration_message PRIMARY KEY (id),
    CONSTRAINT fk_collaboration_message_request FOREIGN KEY (request) REFERENCES collaboration_request (id) ON DELETE CASCADE,
    CONSTRAINT ck_collaboration_message_side CHECK (side IN ('AUTHOR', 'TEAM'))
);
CREATE INDEX ix_collaboration_message_request_id ON collaboration_message (request, id);
CREATE INDEX ix_collaboration_message_writer ON collaboration_message (writer);

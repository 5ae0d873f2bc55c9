-- Public words at a booth. The author is the OIDC subject.
CREATE TABLE comment (
    id uuid NOT NULL,
    version bigint NOT NULL,
    booth uuid NOT NULL,
    author text NOT NULL,
    author_name text,
    language text NOT NULL,
    text text NOT NULL,
    state text NOT NULL,
    posted_at timestamptz NOT NULL,
    decided_at timestamptz,
    decided_by text,
    reason text,
    CONSTRAINT pk_comment PRIMARY KEY (id),
    CONSTRAINT fk_comment_booth FOREIGN KEY (booth) REFERENCES booth (id),
    CONSTRAINT ck_comment_state CHECK (state IN ('PENDING', 'HELD', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    CONSTRAINT ck_comment_decided CHECK (state NOT IN ('APPROVED', 'REJECTED') OR (decided_at IS NOT NULL AND decided_by IS NOT NULL))
);
CREATE INDEX ix_comment_booth_id ON comment (booth, id) WHERE state = 'APPROVED';
CREATE INDEX ix_comment_state_id ON comment (state, id) WHERE state IN ('PENDING', 'HELD');
CREATE INDEX ix_comment_booth_state ON comment (booth, state, id);
CREATE INDEX ix_comment_author ON comment (author);

-- A frozen programme. What the public sees comes from the one with the highest number and from nowhere else.
CREATE TABLE release (
    conference uuid NOT NULL,
    number integer NOT NULL,
    note text,
    released_at timestamptz NOT NULL,
    programme jsonb NOT NULL,
    acknowledged jsonb NOT NULL,
    changes jsonb NOT NULL,
    CONSTRAINT pk_release PRIMARY KEY (conference, number),
    CONSTRAINT fk_release_conference FOREIGN KEY (conference) REFERENCES conference (id),
    CONSTRAINT ck_release_number CHECK (number > 0)
);

-- Who is at which booth, hour by hour. A visitor is the hash of something under a salt that lives for a day: nobody can be found
-- again when the salt is gone.
CREATE TABLE visit (
    booth uuid NOT NULL,
    hour timestamptz NOT NULL,
    visitor bigint NOT NULL,
    seconds integer NOT NULL,
    CONSTRAINT pk_visit PRIMARY KEY (booth, hour, visitor),
    CONSTRAINT fk_visit_booth FOREIGN KEY (booth) REFERENCES booth (id) ON DELETE CASCADE,
    CONSTRAINT ck_visit_seconds CHECK (seconds >= 0)
) WITH (fillfactor = 70);

CREATE TABLE visit_salt (
    day date NOT NULL,
    salt bytea NOT NULL,
    CONSTRAINT pk_visit_salt PRIMARY KEY (day)
);

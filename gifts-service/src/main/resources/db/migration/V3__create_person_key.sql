-- By what a person is known. The only place of this service with personal data.

CREATE TABLE person_key (
    kind text NOT NULL,
    value text NOT NULL,
    person_id uuid NOT NULL,
    known_since timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_person_key PRIMARY KEY (kind, value),
    CONSTRAINT ck_person_key_kind CHECK (kind IN ('SUBJECT', 'EMAIL')),
    CONSTRAINT ck_person_key_email CHECK (kind <> 'EMAIL' OR value = lower(value))
);
CREATE INDEX ix_person_key_person_id ON person_key (person_id);
-- Whatever else happens, one person never has two accounts here.
CREATE UNIQUE INDEX uq_person_key_subject ON person_key (person_id) WHERE kind = 'SUBJECT';

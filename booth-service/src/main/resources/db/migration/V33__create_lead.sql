-- Who left name and address at a booth, so that its team can write.
CREATE TABLE lead (
    booth uuid NOT NULL,
    person text NOT NULL,
    name text,
    email text,
    language text NOT NULL,
    left_at timestamptz NOT NULL,
    CONSTRAINT pk_lead PRIMARY KEY (booth, person),
    CONSTRAINT fk_lead_booth FOREIGN KEY (booth) REFERENCES booth (id) ON DELETE CASCADE
);
CREATE INDEX ix_lead_person ON lead (person);

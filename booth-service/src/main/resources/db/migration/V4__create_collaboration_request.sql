-- A private request to work together. Name and address are kept only with the person's consent to be contacted.
CREATE TABLE collaboration_request (
    id uuid NOT NULL,
    version bigint NOT NULL,
    booth uuid NOT NULL,
    person text NOT NULL,
    name text,
    email text,
    topic text NOT NULL,
    products jsonb NOT NULL,
    message text NOT NULL,
    language text NOT NULL,
    consent_to_contact boolean NOT NULL,
    state text NOT NULL,
    asked_at timestamptz NOT NULL,
    CONSTRAINT pk_collaboration_request PRIMARY KEY (id),
    CONSTRAINT fk_collaboration_request_booth FOREIGN KEY (booth) REFERENCES booth (id),
    CONSTRAINT ck_collaboration_request_state CHECK (state IN ('OPEN', 'ACCEPTED', 'ANSWERED', 'DECLINED', 'EXPIRED')),
    CONSTRAINT ck_collaboration_request_topic CHECK (topic IN ('DISTRIBUTION', 'TECHNOLOGY', 'SERVICES', 'OTHER')),
    CONSTRAINT ck_collaboration_request_consent CHECK (consent_to_contact OR (name IS NULL AND email IS NULL))
);
CREATE INDEX ix_collaboration_request_person_id ON collaboration_request (person, id);
CREATE INDEX ix_collaboration_request_booth_state ON collaboration_request (booth, state, id);

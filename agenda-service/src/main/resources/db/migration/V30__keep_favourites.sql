-- Which airings a person wants to see. Airings live in releases, so their ids are the identities'.
CREATE TABLE favourite (
    subject text NOT NULL,
    airing uuid NOT NULL,
    conference uuid NOT NULL,
    added_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_favourite PRIMARY KEY (subject, airing),
    CONSTRAINT fk_favourite_conference FOREIGN KEY (conference) REFERENCES conference (id) ON DELETE CASCADE
);
CREATE INDEX ix_favourite_conference ON favourite (conference);

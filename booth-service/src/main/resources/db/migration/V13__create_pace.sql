-- How fast one person posts, as the instant until which its allowance is used up (GCRA). Not logged: after a crash of the
-- database everybody may simply begin anew.
CREATE UNLOGGED TABLE pace (
    what text NOT NULL,
    person text NOT NULL,
    used_until timestamptz NOT NULL,
    CONSTRAINT pk_pace PRIMARY KEY (what, person)
);
CREATE INDEX ix_pace_used_until ON pace (used_until);

-- Every index is paid for by each of five thousand people a second. Two of those that begin with the conference serve more if they
-- begin with the person, and replace two others; whom nobody has erased is looked for once an hour, and then by conference and id.

ALTER TABLE registration
    DROP CONSTRAINT uq_registration_conference_email,
    ADD CONSTRAINT uq_registration_conference_email UNIQUE (email, conference),
    DROP CONSTRAINT uq_registration_conference_subject;
CREATE UNIQUE INDEX uq_registration_conference_subject ON registration (subject, conference) WHERE subject IS NOT NULL;
DROP INDEX ix_registration_unclaimed;
DROP INDEX ix_registration_subject;
DROP INDEX ix_registration_not_erased;

-- What figures change by: people who came and went alike are one row, however many they are. Takes the place of figure_delta, which
-- only the version before this one still writes.
CREATE TABLE figure_change (
    id bigint GENERATED ALWAYS AS IDENTITY,
    conference text NOT NULL,
    region text NOT NULL,
    people bigint NOT NULL,
    keys bigint NOT NULL,
    cells text[] NOT NULL,
    CONSTRAINT pk_figure_change PRIMARY KEY (id)
);

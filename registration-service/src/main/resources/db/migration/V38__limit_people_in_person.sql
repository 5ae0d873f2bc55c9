-- All venues of a conference can have a limit in common: a row of kind IN_PERSON, only while there is one. Each venue says whether
-- there is, so that whoever holds a venue's row knows.

ALTER TABLE place
    ADD COLUMN within_mode boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT ck_place_kind,
    ADD CONSTRAINT ck_place_kind CHECK (kind IN ('ONLINE', 'IN_PERSON', 'VENUE', 'SITE')),
    ADD CONSTRAINT ck_place_within_mode CHECK (NOT within_mode OR kind = 'VENUE');

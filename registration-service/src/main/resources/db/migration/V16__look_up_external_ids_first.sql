-- The id that a partner knows a person by leads its index: in a table that has just grown, the planner else takes another index
-- that begins with conference and partner, and reads all of the partner's people for each id.

ALTER TABLE registration
    DROP CONSTRAINT uq_registration_partner_external_id,
    ADD CONSTRAINT uq_registration_partner_external_id UNIQUE (external_id, conference, partner);

-- A test conference goes with everything that belongs to it.
ALTER TABLE draft DROP CONSTRAINT fk_draft_conference,
    ADD CONSTRAINT fk_draft_conference FOREIGN KEY (conference) REFERENCES conference (id) ON DELETE CASCADE;
ALTER TABLE identity DROP CONSTRAINT fk_identity_conference,
    ADD CONSTRAINT fk_identity_conference FOREIGN KEY (conference) REFERENCES conference (id) ON DELETE CASCADE;
ALTER TABLE occupation DROP CONSTRAINT fk_occupation_conference,
    ADD CONSTRAINT fk_occupation_conference FOREIGN KEY (conference) REFERENCES conference (id) ON DELETE CASCADE;
ALTER TABLE release DROP CONSTRAINT fk_release_conference,
    ADD CONSTRAINT fk_release_conference FOREIGN KEY (conference) REFERENCES conference (id) ON DELETE CASCADE;

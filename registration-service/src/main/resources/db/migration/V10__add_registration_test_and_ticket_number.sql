-- A person of a test conference gets no mail and is in no figure. Of a registration's tickets only the last one is good.

ALTER TABLE registration
    ADD COLUMN test boolean NOT NULL DEFAULT false,
    ADD COLUMN ticket_number integer NOT NULL DEFAULT 1;

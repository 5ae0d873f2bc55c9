-- Seats in use are counted on the row that is locked to take one: a partner's last person registers as fast as its first.

ALTER TABLE partner_seats
    ADD COLUMN used integer NOT NULL DEFAULT 0,
    ADD CONSTRAINT ck_partner_seats_used CHECK (used >= 0);

UPDATE partner_seats SET used = people.number
FROM (SELECT conference, partner, count(*) AS number FROM registration
      WHERE partner IS NOT NULL AND state <> 'CANCELLED' GROUP BY conference, partner) AS people
WHERE partner_seats.conference = people.conference AND partner_seats.partner = people.partner;

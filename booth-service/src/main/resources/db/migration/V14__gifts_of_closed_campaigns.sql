-- What was earned before the campaign opened or after it closed never comes; that is final, like a campaign that is sold out.
ALTER TABLE gift_claim DROP CONSTRAINT ck_gift_claim_state;
ALTER TABLE gift_claim ADD CONSTRAINT ck_gift_claim_state CHECK (state IN ('ON_ITS_WAY', 'GRANTED', 'SOLD_OUT', 'CLOSED'));

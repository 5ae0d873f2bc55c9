-- One word for a gift that never comes: callers know NONE already.
ALTER TABLE gift_claim DROP CONSTRAINT ck_gift_claim_state;
UPDATE gift_claim SET state = 'NONE' WHERE state = 'CLOSED';
ALTER TABLE gift_claim ADD CONSTRAINT ck_gift_claim_state CHECK (state IN ('ON_ITS_WAY', 'GRANTED', 'SOLD_OUT', 'NONE'));

-- When a card was left for the last time, since of what somebody says at several times the last holds. Null where it was left once,
-- and before this version.
ALTER TABLE lead ADD COLUMN said_at timestamptz;

-- The online check-in: the first time the person watched. It uses up no door, should the person come after all.

ALTER TABLE registration ADD COLUMN joined_at timestamptz;

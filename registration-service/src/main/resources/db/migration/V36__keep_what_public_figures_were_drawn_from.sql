-- What the public is shown moves only in steps of many people, so the figures of the last step must be known.

ALTER TABLE public_figures ADD COLUMN drawn_from jsonb NOT NULL DEFAULT '[]';

-- Figures are counters, so that reading them costs the same for ten people and for a million. Who changes a registration only
-- appends a row to figure_delta: nobody waits for a counter that everybody updates. A job folds the deltas into figure; a reader
-- adds what is not folded yet.

-- cell: a dimension and a value, such as COUNTRY:JP; keys: the sum of the keys of the people in it (ADR 24).
CREATE TABLE figure (
    conference text NOT NULL,
    cell text NOT NULL,
    region text NOT NULL,
    people bigint NOT NULL,
    keys bigint NOT NULL,
    CONSTRAINT pk_figure PRIMARY KEY (conference, cell, region)
);

CREATE TABLE figure_delta (
    id bigint GENERATED ALWAYS AS IDENTITY,
    conference text NOT NULL,
    region text NOT NULL,
    sign smallint NOT NULL,
    key bigint NOT NULL,
    cells text[] NOT NULL,
    CONSTRAINT pk_figure_delta PRIMARY KEY (id),
    CONSTRAINT ck_figure_delta_sign CHECK (sign IN (-1, 1))
);

-- What makes the keys of people unknown outside.
CREATE TABLE figure_salt (
    one boolean NOT NULL DEFAULT true,
    salt bigint NOT NULL,
    CONSTRAINT pk_figure_salt PRIMARY KEY (one),
    CONSTRAINT ck_figure_salt_one CHECK (one)
);
INSERT INTO figure_salt (salt) VALUES (('x' || substr(replace(gen_random_uuid()::text, '-', ''), 17))::bit(64)::bigint);

-- What the public was shown last, the same from every replica.
CREATE TABLE public_figures (
    conference text NOT NULL,
    picture jsonb NOT NULL,
    checked_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_public_figures PRIMARY KEY (conference)
);

-- Whoever registered before there were figures.
INSERT INTO figure_delta (conference, region, sign, key, cells)
SELECT conference, region, 1, hashtextextended(id::text, salt) & 4294967295,
    CASE WHEN state <> 'CONFIRMED' THEN ARRAY['STATE:' || state] ELSE array_remove(ARRAY[
        'STATE:CONFIRMED', 'REGION:' || region, 'COUNTRY:' || country, 'MODE:' || mode, 'VENUE:' || place,
        'WAITING:' || waiting_for, 'LANGUAGE:' || lower(split_part(language, '-', 1)), 'AUDIENCE:' || country || ' ' || zone,
        'PARTNER:' || CASE WHEN consents @> '[{"purpose": "STATISTICS"}]' THEN partner ELSE left(partner, 0) END,
        'HOUR:' || to_char(date_trunc('hour', registered_at AT TIME ZONE 'UTC'), 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        CASE WHEN checked_in_at IS NOT NULL THEN 'CHECKED_IN:' || mode END], NULL)
        || ARRAY(SELECT 'TRACK:' || track FROM unnest(tracks) AS track) END
FROM registration CROSS JOIN figure_salt
WHERE kind = 'PARTICIPANT' AND NOT test;

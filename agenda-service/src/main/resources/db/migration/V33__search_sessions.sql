CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- A text as searches see it: width, case, accents, vowel signs, elongation and marks of direction don't count. Voiced kana stay voiced.
CREATE FUNCTION folded(plain text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN
    lower(unaccent(normalize(regexp_replace(normalize(plain, NFKD),
        '[\u0300-\u036F\u0483-\u0487\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]',
        '', 'g'), NFC)));

-- How words of a language are brought down to their stems.
CREATE FUNCTION stemming(tag text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
    CASE split_part(lower(tag), '-', 1)
        WHEN 'ar' THEN 'arabic' WHEN 'da' THEN 'danish' WHEN 'de' THEN 'german' WHEN 'el' THEN 'greek' WHEN 'en' THEN 'english'
        WHEN 'es' THEN 'spanish' WHEN 'fi' THEN 'finnish' WHEN 'fr' THEN 'french' WHEN 'hu' THEN 'hungarian'
        WHEN 'id' THEN 'indonesian' WHEN 'it' THEN 'italian' WHEN 'nl' THEN 'dutch' WHEN 'no' THEN 'norwegian'
        WHEN 'pt' THEN 'portuguese' WHEN 'ro' THEN 'romanian' WHEN 'ru' THEN 'russian' WHEN 'sv' THEN 'swedish'
        WHEN 'tr' THEN 'turkish' ELSE 'simple'
    END::regconfig;

-- What the sessions of each conference's latest release say, in each language. Japanese, Chinese and Korean have no spaces
-- between words: they are found as substrings, and so is half a word of any language.
CREATE TABLE session_text (
    conference uuid NOT NULL,
    session uuid NOT NULL,
    language text NOT NULL,
    folded text NOT NULL,
    stemming regconfig NOT NULL,
    stems tsvector NOT NULL,
    CONSTRAINT pk_session_text PRIMARY KEY (conference, session, language),
    CONSTRAINT fk_session_text_conference FOREIGN KEY (conference) REFERENCES conference (id) ON DELETE CASCADE
);
CREATE INDEX ix_session_text_folded ON session_text USING gin (folded gin_trgm_ops);
CREATE INDEX ix_session_text_stems ON session_text USING gin (stems);

CREATE FUNCTION write_session_texts(conference_id uuid, programme jsonb) RETURNS void LANGUAGE sql AS $$
    DELETE FROM session_text WHERE conference = conference_id;
    INSERT INTO session_text (conference, session, language, folded, stemming, stems)
    SELECT conference_id, (session->>'id')::uuid, tag.language, folded(said.words), stemming(tag.language),
        to_tsvector(stemming(tag.language), unaccent(normalize(said.words, NFKC)))
    FROM jsonb_array_elements(programme->'sessions') AS session
    CROSS JOIN LATERAL (
        SELECT jsonb_object_keys(session->'title') UNION SELECT jsonb_object_keys(session->'abstract')) AS tag (language)
    CROSS JOIN LATERAL (
        SELECT concat_ws(E'\n', session->'title'->>tag.language, session->'abstract'->>tag.language, (
            SELECT string_agg(speaker->>'name', E'\n') FROM jsonb_array_elements(programme->'speakers') AS speaker
            WHERE session->'speakers' @> to_jsonb(speaker->>'code')))) AS said (words)
    WHERE session->>'kind' <> 'REHEARSAL' AND session->>'id' IS NOT NULL
$$;

-- In the transaction of the release itself, so that no search ever finds what is not released. A delay changes no text.
CREATE FUNCTION follow_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM release WHERE conference = NEW.conference AND number = NEW.number - 1
            AND programme->'sessions' = NEW.programme->'sessions' AND programme->'speakers' = NEW.programme->'speakers') THEN
        PERFORM write_session_texts(NEW.conference, NEW.programme);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER follow_release AFTER INSERT ON release FOR EACH ROW EXECUTE FUNCTION follow_release();

SELECT write_session_texts(latest.conference, latest.programme)
FROM (SELECT DISTINCT ON (conference) conference, programme FROM release ORDER BY conference, number DESC) AS latest;

-- What a gift's holder may do with it, from when until when, and the file that a download is.

ALTER TABLE gift ADD COLUMN terms jsonb NOT NULL DEFAULT '{}';
ALTER TABLE gift ADD COLUMN valid_from timestamptz;
ALTER TABLE gift ADD COLUMN valid_until timestamptz;
ALTER TABLE gift ADD CONSTRAINT ck_gift_validity CHECK (valid_from < valid_until);

-- Apart from the gift: a catalogue never reads it.
CREATE TABLE gift_file (
    conference text NOT NULL,
    gift text NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    content bytea NOT NULL,
    CONSTRAINT pk_gift_file PRIMARY KEY (conference, gift),
    CONSTRAINT fk_gift_file_gift FOREIGN KEY (conference, gift) REFERENCES gift (conference, code)
);

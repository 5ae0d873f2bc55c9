-- Which stream a channel comes from; PRIMARY while there is no row.
CREATE TABLE channel_stream (
    conference uuid NOT NULL,
    channel text NOT NULL,
    stream text NOT NULL,
    switched_at timestamptz NOT NULL,
    CONSTRAINT pk_channel_stream PRIMARY KEY (conference, channel),
    CONSTRAINT fk_channel_stream_conference FOREIGN KEY (conference) REFERENCES conference (id) ON DELETE CASCADE,
    CONSTRAINT ck_channel_stream_stream CHECK (stream IN ('PRIMARY', 'BACKUP'))
);

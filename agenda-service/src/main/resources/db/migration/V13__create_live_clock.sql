-- Until when somebody has told that airings start and end. One replica at a time takes a row that is due.
CREATE TABLE live_clock (
    conference uuid NOT NULL,
    told_until timestamptz NOT NULL,
    next_at timestamptz,
    CONSTRAINT pk_live_clock PRIMARY KEY (conference),
    CONSTRAINT fk_live_clock_conference FOREIGN KEY (conference) REFERENCES conference (id) ON DELETE CASCADE
);
CREATE INDEX ix_live_clock_next_at ON live_clock (next_at);

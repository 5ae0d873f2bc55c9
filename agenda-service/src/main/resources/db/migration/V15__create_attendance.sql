-- Who has watched anything of a conference. The first time is the online check-in, told once.
CREATE TABLE attendance (
    conference uuid NOT NULL,
    subject text NOT NULL,
    id uuid NOT NULL DEFAULT uuidv7(),
    airing uuid NOT NULL,
    joined_at timestamptz NOT NULL,
    CONSTRAINT pk_attendance PRIMARY KEY (conference, subject),
    CONSTRAINT fk_attendance_conference FOREIGN KEY (conference) REFERENCES conference (id) ON DELETE CASCADE
);
CREATE INDEX ix_attendance_subject ON attendance (subject);

-- What registration-service last said of a person, for as long as it is believed and for when it does not answer.
CREATE TABLE admission (
    conference uuid NOT NULL,
    subject text NOT NULL,
    confirmed boolean NOT NULL,
    asked_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_admission PRIMARY KEY (conference, subject),
    CONSTRAINT fk_admission_conference FOREIGN KEY (conference) REFERENCES conference (id) ON DELETE CASCADE
);
CREATE INDEX ix_admission_subject ON admission (subject);

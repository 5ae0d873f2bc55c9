-- Which mails were sent, by the id of their outbox message: none twice, however often it is tried. Holds no address and no text.

CREATE TABLE sent_mail (
    id uuid NOT NULL,
    registration uuid NOT NULL,
    conference text NOT NULL,
    occasion text NOT NULL,
    sent_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_sent_mail PRIMARY KEY (id)
);
CREATE INDEX ix_sent_mail_registration ON sent_mail (registration);
CREATE INDEX ix_sent_mail_sent_at ON sent_mail (sent_at);

-- Partner companies. A mail domain belongs to one partner only.

CREATE TABLE partner (
    code text NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    name text NOT NULL,
    country text NOT NULL,
    CONSTRAINT pk_partner PRIMARY KEY (code),
    CONSTRAINT uq_partner_id UNIQUE (id)
);

CREATE TABLE partner_domain (
    domain text NOT NULL,
    partner text NOT NULL,
    CONSTRAINT pk_partner_domain PRIMARY KEY (domain),
    CONSTRAINT fk_partner_domain_partner FOREIGN KEY (partner) REFERENCES partner (code) ON DELETE CASCADE,
    CONSTRAINT ck_partner_domain_domain CHECK (domain = lower(domain))
);
CREATE INDEX ix_partner_domain_partner ON partner_domain (partner);

-- How many people a partner may send to a conference.
CREATE TABLE partner_seats (
    id uuid NOT NULL,
    version bigint NOT NULL,
    conference text NOT NULL,
    partner text NOT NULL,
    seats integer NOT NULL,
    CONSTRAINT pk_partner_seats PRIMARY KEY (id),
    CONSTRAINT uq_partner_seats_conference_partner UNIQUE (conference, partner),
    CONSTRAINT fk_partner_seats_partner FOREIGN KEY (partner) REFERENCES partner (code),
    CONSTRAINT ck_partner_seats_seats CHECK (seats >= 0)
);

-- What can be given.

CREATE TABLE gift (
    id uuid NOT NULL,
    version bigint NOT NULL,
    conference text NOT NULL,
    code text NOT NULL,
    kind text NOT NULL,
    name jsonb NOT NULL,
    text jsonb NOT NULL,
    picture text,
    CONSTRAINT pk_gift PRIMARY KEY (id),
    CONSTRAINT uq_gift_conference_code UNIQUE (conference, code),
    CONSTRAINT ck_gift_kind CHECK (kind IN ('WALLPAPER', 'BADGE', 'SUBSCRIPTION', 'TICKET', 'CODE', 'CERTIFICATE'))
);

-- What visitors walk through. The whole definition is one document: it is only ever replaced and read whole.
CREATE TABLE space (
    id uuid NOT NULL,
    version bigint NOT NULL,
    conference text NOT NULL,
    code text NOT NULL,
    kind text NOT NULL,
    definition jsonb NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT pk_space PRIMARY KEY (id),
    CONSTRAINT uq_space_conference_code UNIQUE (conference, code),
    CONSTRAINT ck_space_kind CHECK (kind IN ('EXPO', 'TOUR', 'LOUNGE'))
);
CREATE INDEX ix_space_conference_id ON space (conference, id);

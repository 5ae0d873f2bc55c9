-- Tables of service-defaults, the same in every service's own database.

CREATE TABLE change_note (
    resource uuid NOT NULL,
    version bigint NOT NULL,
    fields text[] NOT NULL,
    role text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_change_note PRIMARY KEY (resource, version)
);

CREATE TABLE idempotent_answer (
    scope text NOT NULL,
    request_hash text NOT NULL,
    status integer,
    location text,
    etag text,
    body text,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_idempotent_answer PRIMARY KEY (scope)
);
CREATE INDEX ix_idempotent_answer_created_at ON idempotent_answer (created_at);

CREATE TABLE outbox_message (
    id uuid NOT NULL DEFAULT uuidv7(),
    number bigint GENERATED ALWAYS AS IDENTITY,
    destination text NOT NULL,
    ordering_key text NOT NULL,
    payload jsonb NOT NULL,
    traceparent text,
    attempts integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL DEFAULT now(),
    parked_at timestamptz,
    failure text,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_outbox_message PRIMARY KEY (id)
);
CREATE INDEX ix_outbox_message_due ON outbox_message (next_attempt_at) WHERE parked_at IS NULL;
CREATE INDEX ix_outbox_message_order ON outbox_message (destination, ordering_key, number) WHERE parked_at IS NULL;

CREATE TABLE remote_copy (
    name text NOT NULL,
    etag text,
    body text NOT NULL,
    fetched_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_remote_copy PRIMARY KEY (name)
);

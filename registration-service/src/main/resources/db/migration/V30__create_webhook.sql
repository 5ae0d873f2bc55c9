-- Where partners want to be told what becomes of their people (Standard Webhooks).

CREATE TABLE webhook (
    id uuid NOT NULL,
    partner text NOT NULL,
    url text NOT NULL,
    events text[] NOT NULL,
    description text,
    secret text NOT NULL,
    previous_secret text,
    previous_secret_until timestamptz,
    created_at timestamptz NOT NULL,
    disabled_at timestamptz,
    CONSTRAINT pk_webhook PRIMARY KEY (id),
    CONSTRAINT fk_webhook_partner FOREIGN KEY (partner) REFERENCES partner (code) ON DELETE CASCADE,
    CONSTRAINT ck_webhook_previous_secret CHECK ((previous_secret IS NULL) = (previous_secret_until IS NULL))
);
CREATE INDEX ix_webhook_partner ON webhook (partner, id);

-- One event on its way to one webhook, and afterwards its log. The body is kept as text: its bytes are signed.
CREATE TABLE webhook_delivery (
    id uuid NOT NULL DEFAULT uuidv7(),
    webhook uuid NOT NULL,
    event uuid NOT NULL,
    type text NOT NULL,
    conference text NOT NULL,
    registration uuid NOT NULL,
    body text NOT NULL,
    state text NOT NULL DEFAULT 'PENDING',
    attempts integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz DEFAULT now(),
    last_attempt_at timestamptz,
    last_status integer,
    last_failure text,
    delivered_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_webhook_delivery PRIMARY KEY (id),
    CONSTRAINT uq_webhook_delivery_webhook_event UNIQUE (webhook, event),
    CONSTRAINT fk_webhook_delivery_webhook FOREIGN KEY (webhook) REFERENCES webhook (id) ON DELETE CASCADE,
    CONSTRAINT ck_webhook_delivery_state CHECK (state IN ('PENDING', 'DELIVERED', 'FAILED')),
    CONSTRAINT ck_webhook_delivery_pending CHECK ((state = 'PENDING') = (next_attempt_at IS NOT NULL))
);
CREATE INDEX ix_webhook_delivery_due ON webhook_delivery (webhook, next_attempt_at) WHERE state = 'PENDING';
CREATE INDEX ix_webhook_delivery_log ON webhook_delivery (webhook, id);
CREATE INDEX ix_webhook_delivery_registration ON webhook_delivery (registration);
CREATE INDEX ix_webhook_delivery_conference ON webhook_delivery (conference);
CREATE INDEX ix_webhook_delivery_created_at ON webhook_delivery (created_at);

-- The one use of a ticket at a door.

CREATE TABLE check_in (
    id uuid NOT NULL,
    registration uuid NOT NULL,
    conference text NOT NULL,
    venue text NOT NULL,
    scan_id uuid NOT NULL,
    scanned_at timestamptz,
    checked_in_at timestamptz NOT NULL,
    CONSTRAINT pk_check_in PRIMARY KEY (id),
    CONSTRAINT uq_check_in_registration UNIQUE (registration),
    CONSTRAINT uq_check_in_scan_id UNIQUE (scan_id),
    CONSTRAINT fk_check_in_registration FOREIGN KEY (registration) REFERENCES registration (id)
);

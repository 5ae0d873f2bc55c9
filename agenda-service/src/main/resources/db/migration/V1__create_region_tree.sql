-- One tree for the whole installation, read and replaced whole. The row is there from the start, so that there is something
-- to lock; it counts as defined once it holds a region.
CREATE TABLE region_tree (
    id uuid NOT NULL DEFAULT uuidv7(),
    single boolean NOT NULL DEFAULT true,
    regions jsonb NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT pk_region_tree PRIMARY KEY (id),
    CONSTRAINT uq_region_tree_single UNIQUE (single),
    CONSTRAINT ck_region_tree_single CHECK (single)
);
INSERT INTO region_tree (regions, version) VALUES ('[]', 0);

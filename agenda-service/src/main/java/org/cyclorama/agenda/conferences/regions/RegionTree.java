package org.cyclorama.agenda.conferences.regions;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The one tree of this installation. */
@Entity
@Table(name = "region_tree")
class RegionTree {

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Region> regions;

    @Version
    private long version;

    protected RegionTree() {
    }

    /** Takes over these regions; the same ones again change nothing. */
    void define(List<Region> defined) {
        if (!regions.equals(defined)) {
            regions = defined;
        }
    }

    /** Whether an organizer has ever defined it. */
    boolean isDefined() {
        return !regions.isEmpty();
    }

    UUID id() {
        return id;
    }

    List<Region> regions() {
        return regions;
    }

    long version() {
        return version;
    }
}

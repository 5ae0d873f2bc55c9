package org.cyclorama.agenda.broadcast.media;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class MediaRepository implements PanacheRepositoryBase<MediaAsset, UUID> {

    /** As many as a conference may register. */
    static final int MOST = 10_000;

    List<MediaAsset> after(UUID conference, UUID id, int rows) {
        return find("conference = ?1 AND id > ?2 ORDER BY id", conference, id).page(0, rows).list();
    }

    List<MediaAsset> of(UUID conference, String airing, int rows) {
        return find("conference = ?1 AND airing = ?2 ORDER BY id", conference, airing).page(0, rows).list();
    }

    /** All that airings of a conference need. */
    List<MediaAsset> needed(UUID conference) {
        return find("conference = ?1 AND airing IS NOT NULL ORDER BY id", conference).page(0, MOST).list();
    }

    boolean isTaken(UUID conference, String code) {
        return count("conference = ?1 AND code = ?2", conference, code) > 0;
    }

    boolean isFull(UUID conference) {
        return count("conference", conference) >= MOST;
    }
}

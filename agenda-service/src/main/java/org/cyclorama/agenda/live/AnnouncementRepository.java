package org.cyclorama.agenda.live;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class AnnouncementRepository implements PanacheRepositoryBase<Announcement, UUID> {

    /** Newest first. */
    List<Announcement> before(UUID conference, UUID id, int rows) {
        return find("conference = ?1 AND id < ?2 ORDER BY id DESC", conference, id).page(0, rows).list();
    }
}

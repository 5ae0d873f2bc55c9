package org.cyclorama.booth.booths;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.cyclorama.booth.teams.Territory;
import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Booths. A query of what is not public carries the territory of the caller. */
@ApplicationScoped
class BoothRepository implements PanacheRepositoryBase<Booth, UUID> {

    private static final String SHOWN = """
            select new org.cyclorama.booth.booths.ShownBooth(b, r)
            from Booth b %s join BoothRevision r on r.key.booth = b.id and r.key.number = b.revision""";
    private static final String PUBLISHED = SHOWN.formatted("");
    private static final String ANY = SHOWN.formatted("left");

    private final Session database;

    BoothRepository(Session database) {
        this.database = database;
    }

    Optional<ShownBooth> published(UUID id) {
        return database.createSelectionQuery(PUBLISHED + " where b.id = :id", ShownBooth.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    List<ShownBooth> published(String conference, UUID after, int most) {
        return database.createSelectionQuery(PUBLISHED + " where b.conference = :conference and b.id > :after order by b.id",
                ShownBooth.class)
                .setParameter("conference", conference)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whatever is published of it. */
    Optional<ShownBooth> any(UUID id) {
        return database.createSelectionQuery(ANY + " where b.id = :id", ShownBooth.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    Optional<ShownBooth> within(Territory territory, UUID id) {
        return database.createSelectionQuery(ANY + " where b.id = :id and (:everywhere = true or b.region in :regions)",
                ShownBooth.class)
                .setParameter("id", id)
                .setParameter("everywhere", territory.everywhere())
                .setParameterList("regions", territory.regions())
                .uniqueResultOptional();
    }

    List<ShownBooth> within(Territory territory, String conference, UUID after, int most) {
        return database.createSelectionQuery(ANY + """
                 where b.conference = :conference and b.id > :after and (:everywhere = true or b.region in :regions)
                order by b.id""", ShownBooth.class)
                .setParameter("conference", conference)
                .setParameter("after", after)
                .setParameter("everywhere", territory.everywhere())
                .setParameterList("regions", territory.regions())
                .setMaxResults(most)
                .getResultList();
    }

    /** A booth to change, which nobody else can change until the transaction ends. */
    Optional<Booth> toChange(Territory territory, UUID id) {
        return database.createSelectionQuery("from Booth where id = :id and (:everywhere = true or region in :regions)",
                Booth.class)
                .setParameter("id", id)
                .setParameter("everywhere", territory.everywhere())
                .setParameterList("regions", territory.regions())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResultOptional();
    }
}

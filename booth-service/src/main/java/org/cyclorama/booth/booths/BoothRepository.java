package org.cyclorama.booth.booths;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import org.cyclorama.booth.booths.content.Face;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.defaults.problem.CommonProblem;
import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Booths. A query of what is not public carries the territory of the caller. */
@ApplicationScoped
class BoothRepository implements PanacheRepositoryBase<Booth, UUID> {

    private static final String REVISION = " join BoothRevision r on r.key.booth = b.id and r.key.number = b.revision ";
    /** No entities: a draft is as large as what is published, and is neither needed nor watched for changes here. */
    private static final String PUBLISHED = """
            select new org.cyclorama.booth.booths.content.Face(b.id, b.conference, b.code, b.region, r.content, r.publishedAt)
            from Booth b""" + REVISION;
    private static final String ANY = "select new org.cyclorama.booth.booths.ShownBooth(b, r) from Booth b left" + REVISION;

    private final Session database;

    BoothRepository(Session database) {
        this.database = database;
    }

    Optional<Face> published(UUID id) {
        return database.createSelectionQuery(PUBLISHED + "where b.id = :id", Face.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    boolean isOpen(UUID id) {
        return !openVersions(Set.of(id)).isEmpty();
    }

    /** The versions of those of these booths that are published now. */
    Map<UUID, Long> openVersions(Set<UUID> ids) {
        return database.createSelectionQuery("select id, version from Booth where id in :ids and revision is not null",
                Tuple.class)
                .setParameterList("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Long.class)));
    }

    List<Face> published(String conference, UUID after, int most) {
        return database.createSelectionQuery(PUBLISHED + "where b.conference = :conference and b.id > :after order by b.id",
                Face.class)
                .setParameter("conference", conference)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whatever is published of it, whoever asks. */
    Optional<ShownBooth> any(UUID id) {
        return database.createSelectionQuery(ANY + " where b.id = :id", ShownBooth.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    Optional<ShownBooth> within(Territory territory, UUID id) {
        return territory.bind(database.createSelectionQuery(ANY + " where b.id = :id and " + Territory.COVERS_B,
                ShownBooth.class))
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    List<ShownBooth> within(Territory territory, String conference, UUID after, int most) {
        return territory.bind(database.createSelectionQuery(ANY + " where b.conference = :conference and b.id > :after and "
                + Territory.COVERS_B + " order by b.id", ShownBooth.class))
                .setParameter("conference", conference)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * A booth to change, which nobody else can change until the transaction ends.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when it is public and another team's, 404 when it can't be known
     */
    Booth toChange(Territory territory, UUID id) {
        return territory.bind(database.createSelectionQuery("from Booth b where b.id = :id and " + Territory.COVERS_B,
                Booth.class))
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResultOptional()
                .orElseThrow(() -> unreachable(id));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the booth has no such revision */
    BoothRevision revision(UUID booth, int number) {
        return Optional.ofNullable(database.find(BoothRevision.class, new BoothRevision.Key(booth, number)))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("The booth has no revision " + number + "."));
    }

    /** The newest first. */
    List<BoothRevision> revisions(UUID booth, int before, int most) {
        return database.createSelectionQuery("""
                from BoothRevision where key.booth = :booth and key.number < :before order by key.number desc""",
                BoothRevision.class)
                .setParameter("booth", booth)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Why a booth can't be reached: what is public is known to be there, the rest is not. */
    RuntimeException unreachable(UUID id) {
        return isOpen(id) ? CommonProblem.FORBIDDEN.because("Another region's team manages this booth.")
                : Booths.unknown();
    }
}

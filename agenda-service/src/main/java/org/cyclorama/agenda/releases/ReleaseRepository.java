package org.cyclorama.agenda.releases;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.problem.CommonProblem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ReleaseRepository implements PanacheRepositoryBase<Release, Release.Key> {

    Release require(UUID conference, int number) {
        return findByIdOptional(new Release.Key(conference, number))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no release " + number + "."));
    }

    /** Newest first. */
    List<Release> before(UUID conference, int number, int rows) {
        return find("key.conference = ?1 AND key.number < ?2 ORDER BY key.number DESC", conference, number).page(0, rows)
                .list();
    }

    /** Number of the newest release; 0 when there is none. */
    int latest(UUID conference) {
        return getEntityManager()
                .createQuery("SELECT coalesce(max(key.number), 0) FROM Release WHERE key.conference = :conference",
                        Integer.class)
                .setParameter("conference", conference).getSingleResult();
    }
}

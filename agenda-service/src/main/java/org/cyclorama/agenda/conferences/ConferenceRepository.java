package org.cyclorama.agenda.conferences;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.problem.CommonProblem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ConferenceRepository implements PanacheRepositoryBase<Conference, UUID> {

    Optional<Conference> withSlug(String slug) {
        return find("slug", slug).singleResultOptional();
    }

    Conference require(String slug) {
        return withSlug(slug).orElseThrow(ConferenceRepository::unknown);
    }

    /** Without the definition, which every public answer would else read from the database. */
    Optional<UUID> idOf(String slug) {
        return getEntityManager().createQuery("SELECT id FROM Conference WHERE slug = :slug", UUID.class)
                .setParameter("slug", slug).getResultStream().findFirst();
    }

    List<Conference> after(UUID id, int rows) {
        return find("id > ?1 ORDER BY id", id).page(0, rows).list();
    }

    boolean isParent(String slug) {
        return count("parent", slug) > 0;
    }

    static HttpProblem unknown() {
        return CommonProblem.NOT_FOUND.because("There is no conference of this name.");
    }

    /** Until the end of the transaction nobody else changes the conference of this slug, whether it exists yet or not. */
    void lock(String slug) {
        getEntityManager().createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:slug, 0))", Integer.class)
                .setParameter("slug", slug).getSingleResult();
    }
}

package org.cyclorama.booth.spaces;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;

/** Spaces. */
@ApplicationScoped
class SpaceRepository implements PanacheRepositoryBase<Space, UUID> {

    List<Space> list(String conference, UUID after, int most) {
        return find("conference = :conference and id > :after order by id",
                Map.of("conference", conference, "after", after))
                .page(Page.ofSize(most))
                .list();
    }

    Optional<Long> version(UUID id) {
        return getEntityManager().createQuery("select version from Space where id = :id", Long.class).setParameter("id", id)
                .getResultList().stream().findFirst();
    }

    /** A space to replace, which nobody else can replace until the transaction ends. */
    Optional<Space> toChange(String conference, String code) {
        return find("conference = :conference and code = :code", Map.of("conference", conference, "code", code))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }
}

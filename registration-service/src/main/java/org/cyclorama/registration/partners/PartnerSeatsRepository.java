package org.cyclorama.registration.partners;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Seats by conference and partner. */
@ApplicationScoped
class PartnerSeatsRepository implements PanacheRepositoryBase<PartnerSeats, UUID> {

    private static final String OF = "conference = :conference and partner = :partner";

    Optional<PartnerSeats> of(String conference, String partner) {
        return find(OF, key(conference, partner)).firstResultOptional();
    }

    Optional<PartnerSeats> locked(String conference, String partner) {
        return find(OF, key(conference, partner)).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    long used(String conference, String partner) {
        return getSession().createNativeQuery(
                "SELECT count(*) FROM registration WHERE conference = :conference AND partner = :partner AND state <> 'CANCELLED'",
                Long.class)
                .setParameter("conference", conference)
                .setParameter("partner", partner)
                .getSingleResult();
    }

    private static Map<String, Object> key(String conference, String partner) {
        return Map.of("conference", conference, "partner", partner);
    }
}

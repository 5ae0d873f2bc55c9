package org.cyclorama.registration.partners;

import java.util.Collection;
import java.util.List;
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

    /** In the order of codes, so that nobody waits for each other. */
    List<PartnerSeats> locked(String conference, Collection<String> partners) {
        return find("conference = :conference and partner in :partners order by partner",
                Map.of("conference", conference, "partners", partners))
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    private static Map<String, Object> key(String conference, String partner) {
        return Map.of("conference", conference, "partner", partner);
    }
}

package org.cyclorama.registration.checkin;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Check-ins. */
@ApplicationScoped
class CheckInRepository implements PanacheRepositoryBase<CheckIn, UUID> {

    Optional<CheckIn> of(UUID registration) {
        return find("registration = :registration", Map.of("registration", registration)).firstResultOptional();
    }
}

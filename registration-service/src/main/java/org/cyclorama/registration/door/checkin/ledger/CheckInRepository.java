package org.cyclorama.registration.door.checkin.ledger;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Check-ins. */
@ApplicationScoped
public class CheckInRepository implements PanacheRepositoryBase<CheckIn, UUID> {

    /** Those that stand, by registration. */
    public Map<UUID, CheckIn> standing(Collection<UUID> registrations) {
        return list("registration in :ids and undoneAt is null", Map.of("ids", registrations)).stream()
                .collect(Collectors.toMap(CheckIn::registration, Function.identity()));
    }
}

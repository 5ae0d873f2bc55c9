package org.cyclorama.registration.partners;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Partners by code. */
@ApplicationScoped
class PartnerRepository implements PanacheRepositoryBase<Partner, String> {

    Optional<Partner> owning(String domain) {
        return find("select p from Partner p join p.domains d where d = :domain", Map.of("domain", domain))
                .firstResultOptional();
    }
}

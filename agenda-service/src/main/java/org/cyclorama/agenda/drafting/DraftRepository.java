package org.cyclorama.agenda.drafting;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<Draft, UUID> {

    Optional<Draft> of(UUID conference) {
        return find("conference", conference).singleResultOptional();
    }
}

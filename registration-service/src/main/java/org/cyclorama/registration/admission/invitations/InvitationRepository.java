package org.cyclorama.registration.admission.invitations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Invitations by the hash of their code. */
@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {

    Optional<Invitation> withHash(String conference, String hash) {
        return find("conference = :conference and codeHash = :hash", Map.of("conference", conference, "hash", hash))
                .firstResultOptional();
    }

    List<Invitation> locked(Collection<UUID> ids) {
        return find("id in :ids order by id", Map.of("ids", ids)).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}

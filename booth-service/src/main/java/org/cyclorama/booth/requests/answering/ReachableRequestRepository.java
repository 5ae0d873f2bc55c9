package org.cyclorama.booth.requests.answering;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.booth.requests.CollaborationRequest;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** One request, for the team whose territory it is in and for who asked; to everybody else it is not there. */
@ApplicationScoped
class ReachableRequestRepository {

    private static final String OWN = "r.person = :person or ";
    private static final String AT_BOOTHS = "r.booth in (select b.id from Booth b where " + Territory.COVERS_B + ")";

    private final Session database;

    ReachableRequestRepository(Session database) {
        this.database = database;
    }

    void flush() {
        database.flush();
    }

    /** A request at a booth of the territory, which nobody else can change until the transaction ends. */
    Optional<CollaborationRequest> toChange(Territory territory, UUID id) {
        return find(AT_BOOTHS, territory, id).setLockMode(LockModeType.PESSIMISTIC_WRITE).uniqueResultOptional();
    }

    /** A request of this person, or at a booth of the territory. */
    Optional<CollaborationRequest> reachable(Territory territory, String person, UUID id) {
        return find(OWN + AT_BOOTHS, territory, id).setParameter("person", person).uniqueResultOptional();
    }

    /** The same, which nobody else can change until the transaction ends. */
    Optional<CollaborationRequest> reachableToChange(Territory territory, String person, UUID id) {
        return find(OWN + AT_BOOTHS, territory, id).setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).uniqueResultOptional();
    }

    private SelectionQuery<CollaborationRequest> find(String which, Territory territory, UUID id) {
        return territory.bind(database.createSelectionQuery("from CollaborationRequest r where r.id = :id and (" + which + ")",
                CollaborationRequest.class)).setParameter("id", id);
    }
}

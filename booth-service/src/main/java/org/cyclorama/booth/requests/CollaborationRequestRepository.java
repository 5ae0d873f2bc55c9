package org.cyclorama.booth.requests;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.defaults.paging.PageRequest;
import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;

/** Lists of requests, and those to which nobody reacted in time. A query for a team carries its territory. */
@ApplicationScoped
class CollaborationRequestRepository implements PanacheRepositoryBase<CollaborationRequest, UUID> {

    /** Later than anything is due. */
    static final Instant ALL_DUE = Instant.parse("9999-01-01T00:00:00Z");

    private final Session database;

    CollaborationRequestRepository(Session database) {
        this.database = database;
    }

    List<CollaborationRequest> of(String person, UUID after, int most) {
        return find("person = :person and id > :after order by id", Map.of("person", person, "after", after))
                .page(Page.ofSize(most))
                .list();
    }

    /** What was asked at the booths of a territory, the oldest first; of all conferences if none is said. */
    List<CollaborationRequest> within(Territory territory, String conference, List<RequestState> states, Instant dueBefore,
            PageRequest page) {
        return territory.bind(database.createSelectionQuery(
                "select r from CollaborationRequest r join Booth b on b.id = r.booth where " + Territory.COVERS_B + """
                          and (:conference = '' or b.conference = :conference) and r.state in :states
                          and r.dueAt <= :dueBefore and r.id > :after
                        order by r.id""", CollaborationRequest.class))
                .setParameter("conference", conference)
                .setParameterList("states", states)
                .setParameter("dueBefore", dueBefore)
                .setParameter("after", page.startId())
                .setMaxResults(page.rows())
                .getResultList();
    }

    /** Marks open requests that were due, each once, and tells which; what another replica has at hand is left to it. */
    List<UUID> escalate(Instant now, int most) {
        return database.createNativeQuery("""
                UPDATE collaboration_request SET escalated_at = :now WHERE id IN (SELECT id FROM collaboration_request
                  WHERE state = 'OPEN' AND escalated_at IS NULL AND due_at <= :now
                  ORDER BY due_at LIMIT :most FOR UPDATE SKIP LOCKED) RETURNING id""", UUID.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    /** Lets open requests expire that were due long ago, and tells which: a new version of each. */
    List<UUID> expire(Instant now, Instant dueBefore, int most) {
        return database.createNativeQuery("""
                WITH expired AS (UPDATE collaboration_request SET state = 'EXPIRED', decided_at = :now, version = version + 1
                  WHERE id IN (SELECT id FROM collaboration_request WHERE state = 'OPEN' AND due_at <= :dueBefore
                    ORDER BY due_at LIMIT :most FOR UPDATE SKIP LOCKED) RETURNING id, version)
                INSERT INTO change_note (resource, version, fields, role)
                SELECT id, version, '{state}', 'clock' FROM expired RETURNING resource""", UUID.class)
                .setParameter("now", now)
                .setParameter("dueBefore", dueBefore)
                .setParameter("most", most)
                .getResultList();
    }
}

package org.cyclorama.booth.requests;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.teams.Territory;
import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;

/** Requests. A query for a team carries its territory. */
@ApplicationScoped
class CollaborationRequestRepository implements PanacheRepositoryBase<CollaborationRequest, UUID> {

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
    List<CollaborationRequest> within(Territory territory, String conference, List<RequestState> states, UUID after, int most) {
        return database.createSelectionQuery("""
                select r from CollaborationRequest r join Booth b on b.id = r.booth
                where (:everywhere = true or b.region in :regions) and (:conference = '' or b.conference = :conference)
                  and r.state in :states and r.id > :after
                order by r.id""", CollaborationRequest.class)
                .setParameter("everywhere", territory.everywhere())
                .setParameterList("regions", territory.regions())
                .setParameter("conference", conference)
                .setParameterList("states", states)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}

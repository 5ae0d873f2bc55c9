package org.cyclorama.registration.admission;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Places of a conference, at most a few hundred. */
@ApplicationScoped
class PlaceRepository implements PanacheRepositoryBase<Place, java.util.UUID> {

    List<Place> of(String conference) {
        return list("conference = :conference order by code", Map.of("conference", conference));
    }

    /**
     * Whether the place that is everywhere has a limit. Asked without loading it: a loaded row would not be read again under
     * its lock.
     */
    boolean isOnlineLimited(String conference) {
        return count("conference = :conference and code = 'ONLINE' and capacity is not null",
                Map.of("conference", conference)) > 0;
    }

    List<Place> locked(String conference, Collection<String> codes) {
        return find("conference = :conference and code in :codes order by code",
                Map.of("conference", conference, "codes", codes))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}

package org.cyclorama.registration.admission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     * Codes of the modes that have a limit. Asked without loading them: a loaded row would not be read again under its lock.
     */
    List<String> limitedModes(String conference) {
        return codes("select code from Place where conference = :conference and kind in (ONLINE, IN_PERSON) "
                + "and capacity is not null", conference);
    }

    /** Codes of the venues, without loading them. */
    List<String> venues(String conference) {
        return codes("select code from Place where conference = :conference and kind = VENUE", conference);
    }

    private List<String> codes(String query, String conference) {
        return getSession().createSelectionQuery(query, String.class).setParameter("conference", conference).getResultList();
    }

    /** Everywhere comes last: it may be locked in another way than the others, and the order must be one. */
    List<Place> locked(String conference, Collection<String> codes) {
        return find("conference = :conference and code in :codes order by case when code = 'ONLINE' then 1 else 0 end, code",
                Map.of("conference", conference, "codes", codes))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Place> allLocked(String conference) {
        return find("conference = :conference order by case when code = 'ONLINE' then 1 else 0 end, code",
                Map.of("conference", conference))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Shared with everybody who goes online without a limit, but not with who sets one. */
    Optional<Place> onlineShared(String conference) {
        return find("conference = :conference and code = 'ONLINE'", Map.of("conference", conference))
                .withLock(LockModeType.PESSIMISTIC_READ)
                .singleResultOptional();
    }

    int peopleOnline(String conference) {
        return getSession().createNativeQuery(
                "SELECT count(*) FROM registration WHERE conference = :conference AND mode = 'ONLINE' AND state = 'CONFIRMED'",
                Integer.class)
                .setParameter("conference", conference)
                .getSingleResult();
    }
}

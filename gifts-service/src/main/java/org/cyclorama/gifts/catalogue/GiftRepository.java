package org.cyclorama.gifts.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Gifts of a conference, by code. */
@ApplicationScoped
class GiftRepository implements PanacheRepositoryBase<Gift, UUID> {

    Optional<Gift> find(String conference, String code) {
        return find("conference = :conference and code = :code",
                Map.of("conference", conference, "code", code)).firstResultOptional();
    }

    List<Gift> after(String conference, String code, int most) {
        return find("conference = :conference and code > :code order by code",
                Map.of("conference", conference, "code", code)).range(0, most - 1).list();
    }

    /** Every gift of these conferences with one of these codes: at most a few more than the pairs asked for. */
    List<Gift> among(Collection<String> conferences, Collection<String> codes) {
        return list("conference in :conferences and code in :codes",
                Map.of("conferences", conferences, "codes", codes));
    }
}

package org.cyclorama.gifts.campaigns;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Campaigns of a conference, by code. */
@ApplicationScoped
class CampaignRepository implements PanacheRepositoryBase<Campaign, UUID> {

    Optional<Campaign> find(String conference, String code) {
        return named(conference, List.of(code)).stream().findFirst();
    }

    List<Campaign> after(String conference, String code, int most) {
        return find("conference = :conference and code > :code order by code",
                Map.of("conference", conference, "code", code)).range(0, most - 1).list();
    }

    List<Campaign> named(String conference, Collection<String> codes) {
        return list("conference = :conference and code in :codes",
                Map.of("conference", conference, "codes", codes));
    }
}

package org.cyclorama.registration.webhooks;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.problem.CommonProblem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Webhooks, at most a few a partner. */
@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

    List<Webhook> page(String partner, UUID after, int most) {
        return find("partner = :partner and id > :after order by id", Map.of("partner", partner, "after", after))
                .range(0, most - 1).list();
    }

    Set<String> listening(Collection<String> partners) {
        return new HashSet<>(getEntityManager().createQuery(
                "select distinct w.partner from Webhook w where w.partner in :partners and w.disabledAt is null", String.class)
                .setParameter("partners", partners).getResultList());
    }

    /** Locks the partner, so that two calls can't both make the last webhook that is allowed. */
    long lockAndCount(String partner) {
        getSession().createNativeQuery("SELECT code FROM partner WHERE code = :partner FOR NO KEY UPDATE", String.class)
                .setParameter("partner", partner).getResultStream().findFirst()
                .orElseThrow(() -> CommonProblem.FORBIDDEN.because("The organizer has not defined the partner yet."));
        return count("partner = :partner", Map.of("partner", partner));
    }
}

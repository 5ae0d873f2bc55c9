package org.cyclorama.gifts.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.gifts.people.People;
import org.hibernate.Session;

/** Everything that is known here of a person. */
@ApplicationScoped
class PersonData {

    private final Session database;
    private final People people;

    PersonData(Session database, People people) {
        this.database = database;
        this.people = people;
    }

    @Transactional
    Map<String, List<Map<String, Object>>> of(PersonRequest request) {
        UUID[] persons = people.held(request.subject(), request.address()).toArray(UUID[]::new);
        Map<String, List<Map<String, Object>>> data = new LinkedHashMap<>();
        data.put("keys", rows(persons, """
                SELECT kind, value, known_since AS "knownSince" FROM person_key
                WHERE person_id = ANY (:persons) ORDER BY kind, value"""));
        data.put("grants", rows(persons, """
                SELECT g.id, g.conference, g.campaign, g.gift, g.source, g.state, g.granted_at AS "grantedAt",
                    g.revealed_at AS "revealedAt", g.redeemed_at AS "redeemedAt",
                    g.recipient_id = ANY (:persons) AS "givenToMe", g.holder_id = ANY (:persons) AS "heldByMe", c.code
                FROM gift_grant g LEFT JOIN gift_code c ON c.grant_id = g.id AND g.holder_id = ANY (:persons)
                WHERE g.recipient_id = ANY (:persons) OR g.holder_id = ANY (:persons) ORDER BY g.id"""));
        data.put("history", rows(persons, """
                SELECT e.grant_id AS "grant", e.kind, e.happened_at AS "happenedAt", e.zone FROM grant_event e
                JOIN gift_grant g ON g.id = e.grant_id
                WHERE g.holder_id = ANY (:persons) OR e.from_id = ANY (:persons) OR e.to_id = ANY (:persons) ORDER BY e.id"""));
        data.put("offers", rows(persons, """
                SELECT grant_id AS "grant", state, offered_at AS "offeredAt", answered_at AS "answeredAt",
                    from_id = ANY (:persons) AS "byMe", to_id = ANY (:persons) AS "toMe"
                FROM gift_offer WHERE from_id = ANY (:persons) OR to_id = ANY (:persons) ORDER BY id"""));
        return data;
    }

    private List<Map<String, Object>> rows(UUID[] persons, String sql) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("persons", persons).getResultStream()
                .map(row -> {
                    Map<String, Object> flat = new LinkedHashMap<>();
                    row.getElements().forEach(column -> flat.put(column.getAlias(), row.get(column.getAlias())));
                    return flat;
                }).toList();
    }
}

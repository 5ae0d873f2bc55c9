package org.cyclorama.gifts.grants;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Grants by id and by person. */
@ApplicationScoped
class GrantRepository implements PanacheRepositoryBase<Grant, UUID> {

    private final Session database;

    GrantRepository(Session database) {
        this.database = database;
    }

    /** The grant as it is now; nobody else changes it until the transaction ends. */
    Optional<Grant> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What this person holds or is offered before that grant, newest first. */
    List<Grant> before(UUID person, UUID grant, int most) {
        return database.createNativeQuery("""
                SELECT * FROM gift_grant WHERE id IN (
                    (SELECT id FROM gift_grant WHERE holder_id = :person AND id < :grant ORDER BY id DESC LIMIT :most)
                    UNION
                    (SELECT o.grant_id FROM gift_offer o JOIN gift_grant g ON g.id = o.grant_id
                        WHERE o.to_id = :person AND o.state = 'OPEN' AND o.grant_id < :grant
                          AND g.state IN ('GRANTED', 'REVEALED') ORDER BY o.grant_id DESC LIMIT :most))
                ORDER BY id DESC LIMIT :most""", Grant.class)
                .setParameter("person", person)
                .setParameter("grant", grant)
                .setParameter("most", most)
                .getResultList();
    }

    /** Everything that this person was given or holds, of at most so many. */
    List<Grant> of(UUID person, int most) {
        return find("recipientId = :person or holderId = :person order by id", Map.of("person", person)).range(0, most - 1)
                .list();
    }

    /** Removes those grants of one person for whose occasion the other has one. */
    List<Second> removeSeconds(UUID person, UUID other) {
        return database.createNativeQuery("""
                DELETE FROM gift_grant second USING gift_grant kept
                WHERE second.recipient_id = :person AND kept.recipient_id = :other AND kept.conference = second.conference
                  AND kept.campaign = second.campaign AND kept.occasion = second.occasion
                RETURNING second.id, kept.id AS kept, second.conference, second.campaign""", Tuple.class)
                .setParameter("person", person)
                .setParameter("other", other)
                .getResultStream()
                .map(row -> new Second(row.get("id", UUID.class), row.get("kept", UUID.class),
                        new Second.Of(row.get("conference", String.class), row.get("campaign", String.class))))
                .toList();
    }

    /** Makes everything of one person the other's, offers too. @return the ids of the grants by conference */
    Map<String, List<UUID>> move(UUID person, UUID other) {
        database.createNativeMutationQuery("UPDATE gift_offer SET to_id = :other WHERE to_id = :person")
                .setParameter("person", person)
                .setParameter("other", other)
                .executeUpdate();
        return database.createNativeQuery("""
                UPDATE gift_grant SET recipient_id = :other, version = version + 1,
                    holder_id = CASE WHEN holder_id = :person THEN :other ELSE holder_id END
                WHERE recipient_id = :person RETURNING id, conference""", Tuple.class)
                .setParameter("person", person)
                .setParameter("other", other)
                .getResultStream()
                .collect(groupingBy(row -> row.get("conference", String.class),
                        mapping(row -> row.get("id", UUID.class), toList())));
    }

    /** A grant that was removed because of the one that was kept. */
    record Second(UUID id, UUID kept, Of of) {

        /** Where its piece belongs; in the order in which stocks are locked. */
        record Of(String conference, String campaign) implements Comparable<Of> {

            @Override
            public int compareTo(Of other) {
                return Comparator.comparing(Of::conference).thenComparing(Of::campaign).compare(this, other);
            }
        }
    }
}

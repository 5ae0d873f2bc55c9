package org.cyclorama.gifts.grants;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Reads the history of a grant, for whoever may know of the grant. */
@ApplicationScoped
class History {

    /** More than happens to any gift; a list without pages must end. */
    private static final int MOST = 1000;

    private final Session database;
    private final Grants grants;
    private final Holders holders;

    History(Session database, Grants grants, Holders holders) {
        this.database = database;
        this.grants = grants;
        this.holders = holders;
    }

    @Transactional
    List<Entry> of(UUID id) {
        UUID caller = holders.caller();
        Grant grant = grants.visible(id, caller).orElseThrow(Grants::unknown);
        List<UUID> persons = new ArrayList<>(List.of(grant.recipient()));
        return database.createNativeQuery("""
                SELECT kind, happened_at, role, zone, from_id, to_id, reason FROM grant_event
                WHERE grant_id = :grant ORDER BY id LIMIT :most""", Tuple.class)
                .setParameter("grant", id)
                .setParameter("most", MOST)
                .getResultStream()
                .map(row -> entry(row, persons, caller))
                .toList();
    }

    private static Entry entry(Tuple row, List<UUID> persons, UUID caller) {
        UUID to = row.get("to_id", UUID.class);
        return new Entry(GrantEvent.valueOf(row.get("kind", String.class)),
                row.get("happened_at", Instant.class), row.get("role", String.class),
                row.get("zone", String.class), number(row.get("from_id", UUID.class), persons), number(to, persons),
                Optional.ofNullable(to).map(caller::equals).orElse(null), row.get("reason", String.class));
    }

    private static Integer number(UUID person, List<UUID> persons) {
        if (person == null) {
            return null;
        }
        if (!persons.contains(person)) {
            persons.add(person);
        }
        return persons.indexOf(person) + 1;
    }

    /** One thing that happened to a grant. People are told by number: the first is who was given it. */
    @Schema(name = "GrantEntry", description = "One thing that happened to a grant")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            @Schema(description = "What happened") GrantEvent event,
            Instant at,
            @Schema(description = "Role of who did it", examples = "participant") String by,
            @Schema(description = "Time zone of the person who did it, as far as the person's account tells", examples = "Europe/Moscow") String zone,
            @Schema(description = "Who passes it on: 1 is who was given it, others follow in order of their first part in it", examples = "1") Integer from,
            @Schema(description = "Who it is passed to", examples = "2") Integer to,
            @Schema(description = "Whether who it is passed to is the caller") Boolean toMe,
            @Schema(description = "The organizer's words when it was revoked") String reason) {
    }
}

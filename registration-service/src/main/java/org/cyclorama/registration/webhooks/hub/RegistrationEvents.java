package org.cyclorama.registration.webhooks.hub;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.cyclorama.registration.registrations.changes.Change;
import org.cyclorama.registration.registrations.changes.ChangeKind;
import org.cyclorama.registration.registrations.changes.Changes;
import org.cyclorama.registration.registrations.changes.Snapshot;
import org.cyclorama.registration.webhooks.EventType;
import org.cyclorama.registration.webhooks.PersonEvent;
import org.cyclorama.registration.webhooks.Webhooks;

/** Tells partners what becomes of the registrations of their people. */
@ApplicationScoped
class RegistrationEvents {

    private final Webhooks webhooks;
    private final Clock clock;

    RegistrationEvents(Webhooks webhooks, Clock clock) {
        this.webhooks = webhooks;
        this.clock = clock;
    }

    void on(@Observes Changes changes) {
        Set<String> listening = webhooks.listening(changes.all().stream().map(RegistrationEvents::partner)
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        webhooks.tell(changes.all().stream().filter(change -> listening.contains(Objects.toString(partner(change), "")))
                .map(this::event).toList());
    }

    private PersonEvent event(Change change) {
        Snapshot now = change.after();
        return new PersonEvent(UUID.randomUUID(), type(change.kind()).wire(), partner(change), now.conference(), now.id(),
                clock.instant(), facts(change));
    }

    /** Whoever is erased is no partner's any more, and the partner must hear of it. */
    private static String partner(Change change) {
        return change.after().partner() == null && change.before() != null ? change.before().partner()
                : change.after().partner();
    }

    private static String externalId(Change change) {
        return change.after().partner() == null && change.before() != null ? change.before().externalId()
                : change.after().externalId();
    }

    private static EventType type(ChangeKind kind) {
        return switch (kind) {
            case REGISTERED, REVIVED, ADOPTED -> EventType.REGISTRATION_CREATED;
            case PROMOTED -> EventType.REGISTRATION_PROMOTED;
            case CHANGED, MODE_SWITCHED, CLAIMED -> EventType.REGISTRATION_CHANGED;
            case VENUE_CLOSED -> EventType.REGISTRATION_MOVED_ONLINE;
            case ERASED -> EventType.REGISTRATION_ERASED;
            case CANCELLED -> EventType.REGISTRATION_CANCELLED;
            case CHECKED_IN -> EventType.CHECK_IN_CREATED;
            case CHECK_IN_UNDONE -> EventType.CHECK_IN_UNDONE;
        };
    }

    /** Where the person stands. Who it is, the partner reads by the id. */
    private static Map<String, Object> facts(Change change) {
        Snapshot now = change.after();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("conference", now.conference());
        facts.put("registration", now.id());
        facts.put("externalId", externalId(change));
        facts.put("test", now.test());
        facts.put("kind", now.kind());
        facts.put("state", now.state());
        facts.put("mode", now.mode());
        facts.put("venue", now.venue());
        facts.put("waitingFor", now.waitingFor());
        facts.put("checkedInAt", now.checkedInAt());
        return facts;
    }
}

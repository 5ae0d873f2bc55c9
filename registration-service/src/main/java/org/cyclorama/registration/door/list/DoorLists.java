package org.cyclorama.registration.door.list;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.keys.SigningKeys;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.admission.Admissions;
import org.cyclorama.registration.admission.Place;
import org.cyclorama.registration.listing.Journal;
import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.RegistrationRepository;
import org.cyclorama.registration.registrations.changes.State;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Lists for doors. */
@ApplicationScoped
class DoorLists {

    private static final String TYPE = "cyclorama-door-list";

    private final Admissions admissions;
    private final Journal journal;
    private final RegistrationRepository registrations;
    private final SigningKeys keys;
    private final ObjectMapper json;
    private final Clock clock;

    DoorLists(Admissions admissions, Journal journal, RegistrationRepository registrations, SigningKeys keys,
            ObjectMapper json, Clock clock) {
        this.admissions = admissions;
        this.journal = journal;
        this.registrations = registrations;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /** Who may come in, from the beginning or since a cursor. */
    DoorList.Signed list(String conference, String venue, PageRequest page) {
        Place place = place(conference, venue);
        List<Journal.Entry> found = journal.since(conference, Journal.Among.AT_PLACE, venue, page);
        List<Journal.Entry> changes = shown(found, page);
        Map<UUID, Registration> people = people(changes);
        List<DoorList.Entry> entries = changes.stream().filter(change -> !change.gone()).map(Journal.Entry::id)
                .filter(people::containsKey).map(people::get).filter(person -> venue.equals(person.place()))
                .map(DoorLists::entry).toList();
        List<UUID> gone = changes.stream().filter(Journal.Entry::gone).map(Journal.Entry::id).toList();
        return signed(new DoorList(conference, venue, place.clearanceRequired(), clock.instant(), entries, gone,
                next(changes, page), found.size() > changes.size()));
    }

    /** People found by name. */
    DoorList.Signed named(String conference, String venue, String name, int most) {
        Place place = place(conference, venue);
        List<DoorList.Entry> entries = registrations.named(conference, venue, name, most).stream().map(DoorLists::entry)
                .toList();
        return signed(new DoorList(conference, venue, place.clearanceRequired(), clock.instant(), entries, List.of(), null,
                false));
    }

    /** Tickets that became void since a cursor. */
    Revocations revocations(String conference, PageRequest page) {
        List<Journal.Entry> found = journal.since(conference, Journal.Among.ALL, null, page);
        List<Journal.Entry> changes = shown(found, page);
        Map<UUID, Registration> people = people(changes);
        return new Revocations(changes.stream().map(change -> revocation(change, people.get(change.id())))
                .filter(revoked -> revoked.below() > 1).toList(), next(changes, page), found.size() > changes.size());
    }

    private static Revocations.Revocation revocation(Journal.Entry change, Registration person) {
        if (change.gone() || person == null) {
            return new Revocations.Revocation(change.id(), Integer.MAX_VALUE);
        }
        boolean isGood = person.state() == State.CONFIRMED;
        return new Revocations.Revocation(change.id(), isGood ? person.ticketNumber() : person.ticketNumber() + 1);
    }

    private Map<UUID, Registration> people(List<Journal.Entry> changes) {
        return registrations.withIds(changes.stream().filter(change -> !change.gone()).map(Journal.Entry::id).toList())
                .stream().collect(Collectors.toMap(Registration::id, Function.identity()));
    }

    private Place place(String conference, String code) {
        return admissions.places(conference).stream().filter(place -> place.code().equals(code) && !place.isMode())
                .findFirst().orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no venue " + code + "."));
    }

    private DoorList.Signed signed(DoorList list) {
        try {
            return new DoorList.Signed(list, keys.sign(TYPE, json.writeValueAsString(list)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A door list is a plain record", e);
        }
    }

    private static DoorList.Entry entry(Registration person) {
        return new DoorList.Entry(person.id(), person.attendee().name(), person.kind(), person.ticketNumber(),
                person.clearanceValidUntil(), person.checkedInAt());
    }

    private static List<Journal.Entry> shown(List<Journal.Entry> found, PageRequest page) {
        return found.subList(0, Math.min(found.size(), page.limit));
    }

    private static String next(List<Journal.Entry> changes, PageRequest page) {
        return changes.isEmpty() ? page.cursor : changes.getLast().cursor().encoded();
    }
}

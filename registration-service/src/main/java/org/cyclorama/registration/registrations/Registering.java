package org.cyclorama.registration.registrations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.cyclorama.registration.RegistrationProblem;
import org.cyclorama.registration.admission.Place;
import org.cyclorama.registration.changes.Change;
import org.cyclorama.registration.changes.ChangeKind;
import org.cyclorama.registration.changes.Changes;
import org.cyclorama.registration.changes.Snapshot;
import org.cyclorama.registration.changes.State;
import org.cyclorama.registration.partners.Partners;

/**
 * Registers people, one or five hundred, in one transaction. Repeating it changes nothing. Locks are taken in one order
 * everywhere: places by code, the partner's seats, people.
 */
@ApplicationScoped
class Registering {

    private final RegistrationRepository registrations;
    private final RegistrationRows rows;
    private final Seating seating;
    private final Partners partners;
    private final Clock clock;
    private final Event<Changes> changes;

    Registering(RegistrationRepository registrations, RegistrationRows rows, Seating seating, Partners partners, Clock clock,
            Event<Changes> changes) {
        this.registrations = registrations;
        this.rows = rows;
        this.seating = seating;
        this.partners = partners;
        this.clock = clock;
        this.changes = changes;
    }

    /** What became of each applicant, in order. */
    @Transactional
    List<Outcome> register(String conference, List<Applicant> applicants) {
        Map<String, Place> locked = seating.lock(conference,
                applicants.stream().map(applicant -> applicant.wish().venue()).filter(Objects::nonNull).toList());
        Seats seats = new Seats(conference, applicants);
        Set<UUID> fresh = rows.insertMissing(newRows(conference, applicants, seats));
        Map<String, Registration> people = byEmail(conference, applicants);
        List<Outcome> outcomes = new ArrayList<>();
        List<Change> made = new ArrayList<>();
        for (Applicant applicant : applicants) {
            Registration found = people.get(applicant.wish().email());
            Snapshot before = found == null || fresh.contains(found.id()) ? null : found.snapshot();
            Outcome outcome = settle(conference, applicant, found, fresh, locked, seats);
            change(before, outcome).ifPresent(made::add);
            outcomes.add(outcome);
        }
        if (!made.isEmpty()) {
            registrations.flush();
            changes.fire(new Changes(conference, made));
        }
        return outcomes;
    }

    private static Optional<Change> change(Snapshot before, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Created(Registration one) -> Optional.of(Change.told(
                    before == null ? ChangeKind.REGISTERED : ChangeKind.REVIVED, before, one.snapshot()));
            case Outcome.Existing(Registration one) when before != null && !Objects.equals(before.partner(), one.partner()) ->
                Optional.of(Change.told(ChangeKind.ADOPTED, before, one.snapshot()));
            case Outcome.Existing existing -> Optional.empty();
            case Outcome.Refused refused -> Optional.empty();
        };
    }

    private List<Applicant.Row> newRows(String conference, List<Applicant> applicants, Seats seats) {
        Map<String, Registration> known = byEmail(conference, applicants);
        Map<String, Applicant.Row> missing = new HashMap<>();
        for (Applicant applicant : applicants) {
            String email = applicant.wish().email();
            if (!known.containsKey(email) && !missing.containsKey(email) && seats.take(applicant.partner())) {
                missing.put(email, applicant.row(conference, clock.instant()));
            }
        }
        return List.copyOf(missing.values());
    }

    private Map<String, Registration> byEmail(String conference, List<Applicant> applicants) {
        Set<String> emails = applicants.stream().map(applicant -> applicant.wish().email()).collect(Collectors.toSet());
        return registrations.lockedWithEmails(conference, emails).stream()
                .collect(Collectors.toMap(registration -> registration.attendee().email(), Function.identity()));
    }

    private Outcome settle(String conference, Applicant applicant, Registration found, Set<UUID> fresh,
            Map<String, Place> locked, Seats seats) {
        if (found == null) {
            return missing(conference, applicant, seats);
        }
        if (fresh.remove(found.id())) {
            seating.seat(found, applicant.wish().venue(), locked);
            return new Outcome.Created(found);
        }
        if (found.state() == State.CANCELLED) {
            return revive(found, applicant, locked, seats);
        }
        return found.partner() == null && applicant.partner() != null ? adopt(found, applicant, seats)
                : existing(found, applicant);
    }

    /** Whoever is not, and could not become, the partner's is not shown to it. */
    private static Outcome existing(Registration found, Applicant applicant) {
        return applicant.partner() == null || applicant.partner().equals(found.partner()) ? new Outcome.Existing(found)
                : noSeat();
    }

    /** The person registered alone; the address says that it is the partner's. */
    private Outcome adopt(Registration alone, Applicant applicant, Seats seats) {
        if (registrations.hasAnother(alone, applicant.partner(), applicant.wish().externalId())) {
            return externalIdTaken();
        }
        if (seats.take(applicant.partner())) {
            alone.belongTo(applicant.partner(), applicant.wish().externalId());
        }
        return existing(alone, applicant);
    }

    /** Not inserted and not there by its address: another unique key stood in the way. */
    private Outcome missing(String conference, Applicant applicant, Seats seats) {
        if (applicant.subject() != null) {
            return registrations.ofSubject(conference, applicant.subject()).<Outcome> map(Outcome.Existing::new).orElseThrow();
        }
        return seats.areUsedUp(applicant.partner()) ? noSeat() : externalIdTaken();
    }

    private Outcome revive(Registration cancelled, Applicant applicant, Map<String, Place> locked, Seats seats) {
        String partner = applicant.partner() == null ? cancelled.partner() : applicant.partner();
        String externalId = applicant.wish().externalId() == null ? cancelled.externalId() : applicant.wish().externalId();
        if (registrations.hasAnother(cancelled, partner, externalId)) {
            return externalIdTaken();
        }
        if (!seats.take(partner)) {
            return noSeat();
        }
        cancelled.belongTo(partner, externalId);
        seating.seat(cancelled, applicant.wish().venue(), locked);
        return new Outcome.Created(cancelled);
    }

    private static Outcome noSeat() {
        return new Outcome.Refused(RegistrationProblem.SEATS_USED_UP.because("There is no seat left for this person."));
    }

    private static Outcome externalIdTaken() {
        return new Outcome.Refused(RegistrationProblem.EXTERNAL_ID_TAKEN.because("The externalId is another person's."));
    }

    /** The partners' seats left, locked from the beginning and counted down. */
    private final class Seats {

        private final String conference;
        private final Map<String, Integer> left = new HashMap<>();

        Seats(String conference, List<Applicant> applicants) {
            this.conference = conference;
            applicants.stream().map(Applicant::partner).filter(Objects::nonNull).distinct().sorted().forEach(this::lock);
        }

        private int lock(String partner) {
            return left.computeIfAbsent(partner, code -> partners.lockSeatsLeft(conference, code));
        }

        boolean take(String partner) {
            if (partner == null) {
                return true;
            }
            // One below zero says that somebody was turned away.
            int rest = Math.max(-1, lock(partner) - 1);
            left.put(partner, rest);
            return rest >= 0;
        }

        boolean areUsedUp(String partner) {
            return partner != null && left.getOrDefault(partner, 0) < 0;
        }
    }
}

package org.cyclorama.registration.checkin;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.admission.Admissions;
import org.cyclorama.registration.changes.Change;
import org.cyclorama.registration.changes.ChangeKind;
import org.cyclorama.registration.changes.Changes;
import org.cyclorama.registration.changes.Mode;
import org.cyclorama.registration.changes.Snapshot;
import org.cyclorama.registration.changes.State;
import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.Registrations;
import org.cyclorama.registration.tickets.Tickets;
import org.jboss.logging.Logger;

/** Decides who comes in. The row of the registration is locked meanwhile, so that two doors can't let the same ticket in. */
@ApplicationScoped
class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);

    private final Tickets tickets;
    private final Registrations registrations;
    private final Admissions admissions;
    private final CheckInRepository checkIns;
    private final Clock clock;
    private final Event<Changes> changes;

    Door(Tickets tickets, Registrations registrations, Admissions admissions, CheckInRepository checkIns, Clock clock,
            Event<Changes> changes) {
        this.tickets = tickets;
        this.registrations = registrations;
        this.admissions = admissions;
        this.checkIns = checkIns;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * Checks in who holds a ticket.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 with the {@link Refusal} as {@code reason}
     */
    @Transactional
    CheckInView checkIn(String conference, ScanTicket scan) {
        Registration person = registrations.locked(registrationOf(scan)).filter(one -> one.conference().equals(conference))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such registration at this conference."));
        checkIns.of(person.id()).ifPresent(first -> {
            throw Refusal.ALREADY_CHECKED_IN.describe().with("checkedInAt", first.checkedInAt().toString())
                    .with("venue", first.venue()).build();
        });
        requireRight(person, scan.venue());
        CheckIn checkIn = new CheckIn(person, scan, clock.instant());
        Snapshot before = person.snapshot();
        person.comeIn(checkIn.checkedInAt());
        checkIns.persistAndFlush(checkIn);
        changes.fire(new Changes(conference, List.of(Change.told(ChangeKind.CHECKED_IN, before, person.snapshot()))));
        LOG.infof("Registration %s checked in at %s", person.id(), scan.venue());
        return CheckInView.of(checkIn, person.attendee().name());
    }

    private UUID registrationOf(ScanTicket scan) {
        if (scan.registration() != null) {
            return scan.registration();
        }
        return switch (tickets.read(scan.ticket())) {
            case Tickets.Reading.Valid(var ticket) -> ticket.registration();
            case Tickets.Reading.UnknownKey() -> throw Refusal.UNKNOWN_KEY.problem();
            case Tickets.Reading.BadSignature() -> throw Refusal.BAD_SIGNATURE.problem();
        };
    }

    private void requireRight(Registration person, String venue) {
        if (person.state() == State.CANCELLED) {
            throw Refusal.CANCELLED.problem();
        }
        if (person.state() == State.WAITLISTED || person.mode() == Mode.ONLINE) {
            throw Refusal.NOT_IN_PERSON.problem();
        }
        if (!person.place().equals(venue)) {
            throw Refusal.WRONG_VENUE.problem();
        }
        boolean mustBeCleared = admissions.places(person.conference()).stream()
                .anyMatch(place -> place.code().equals(venue) && place.clearanceRequired());
        if (mustBeCleared && !person.isClearedAt(clock.instant())) {
            throw Refusal.NO_CLEARANCE.problem();
        }
    }
}

package org.cyclorama.registration.door.checkin;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.admission.Admissions;
import org.cyclorama.registration.admission.Place;
import org.cyclorama.registration.door.checkin.ledger.CheckIn;
import org.cyclorama.registration.door.checkin.ledger.CheckInRepository;
import org.cyclorama.registration.door.checkin.ledger.Scans;
import org.cyclorama.registration.door.checkin.ledger.Verdict;
import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.RegistrationRepository;
import org.cyclorama.registration.registrations.changes.Change;
import org.cyclorama.registration.registrations.changes.ChangeKind;
import org.cyclorama.registration.registrations.changes.Changes;
import org.cyclorama.registration.registrations.changes.Snapshot;
import org.cyclorama.registration.tickets.Tickets;
import org.jboss.logging.Logger;

/**
 * Answers scans, one or five hundred, in one transaction. The rows of the people are locked meanwhile, so that two doors can't
 * let the same ticket in, nor answer the same scan in two ways.
 */
@ApplicationScoped
class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);

    private final Tickets tickets;
    private final RegistrationRepository registrations;
    private final Admissions admissions;
    private final CheckInRepository checkIns;
    private final Scans scans;
    private final Clock clock;
    private final Event<Changes> changes;

    Door(Tickets tickets, RegistrationRepository registrations, Admissions admissions, CheckInRepository checkIns,
            Scans scans, Clock clock, Event<Changes> changes) {
        this.tickets = tickets;
        this.registrations = registrations;
        this.admissions = admissions;
        this.checkIns = checkIns;
        this.scans = scans;
        this.clock = clock;
        this.changes = changes;
    }

    /** What becomes of each scan, in order. The first to arrive wins. */
    @Transactional
    public List<Answer> answer(String conference, List<ScanTicket> asked) {
        List<Shown> shown = asked.stream().map(scan -> Shown.of(scan, tickets)).toList();
        List<UUID> ids = shown.stream().map(Shown::registration).filter(Objects::nonNull).distinct().sorted().toList();
        Map<UUID, Registration> people = registrations.locked(ids).stream()
                .filter(one -> one.conference().equals(conference))
                .collect(Collectors.toMap(Registration::id, Function.identity()));
        // Looked up under the lock of the person: a replay that overtakes its original waits for it.
        Map<UUID, Scans.Answered> known = scans.answered(asked.stream().map(ScanTicket::scanId).toList());
        Entrance entrance = new Entrance(people, checkIns.standing(ids),
                admissions.places(conference).stream().filter(Place::clearanceRequired).map(Place::code)
                        .collect(Collectors.toSet()),
                clock.instant());
        Map<UUID, Scans.Answered> fresh = new LinkedHashMap<>();
        List<Answer> answers = shown.stream().map(one -> answer(conference, one, known, fresh, entrance)).toList();
        write(conference, entrance, fresh);
        return answers;
    }

    private static Answer answer(String conference, Shown shown, Map<UUID, Scans.Answered> known,
            Map<UUID, Scans.Answered> fresh, Entrance entrance) {
        UUID id = shown.scan().scanId();
        String digest = shown.scan().digest(conference);
        Scans.Answered before = known.getOrDefault(id, fresh.get(id));
        if (before != null && !before.requestHash().equals(digest)) {
            return new Answer(id, null, null, true,
                    CommonProblem.IDEMPOTENCY_KEY_REUSED.because("This scanId belongs to another scan."));
        }
        Verdict verdict = before == null ? entrance.judge(shown) : before.verdict();
        if (before == null) {
            fresh.put(id, new Scans.Answered(id, digest, verdict));
        }
        return new Answer(id, verdict, entrance.nameOf(verdict.registration()), before != null,
                verdict.problem());
    }

    private void write(String conference, Entrance entrance, Map<UUID, Scans.Answered> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        checkIns.persist(entrance.checkIns());
        registrations.flush();
        scans.keep(conference, new ArrayList<>(fresh.values()));
        if (!entrance.changes().isEmpty()) {
            changes.fire(new Changes(conference, entrance.changes()));
            LOG.infof("%d people checked in at %s", entrance.changes().size(), conference);
        }
    }

    /** Takes a check-in back: the person has not come in, and the ticket can be used. Again, it changes nothing. */
    @Transactional
    public void undo(UUID id, UUID registration, String reason) {
        registrations.locked(List.of(registration)).stream().findFirst().ifPresent(person -> {
            Instant now = clock.instant();
            CheckIn checkIn = checkIns.findById(id);
            if (checkIn != null && checkIn.undo(reason, now)) {
                Snapshot before = person.snapshot();
                person.comeIn(null);
                registrations.flush();
                changes.fire(new Changes(person.conference(),
                        List.of(Change.told(ChangeKind.CHECK_IN_UNDONE, before, person.snapshot()))));
                LOG.infof("Check-in %s undone", id);
            }
        });
    }
}

package org.cyclorama.registration.door.checkin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.cyclorama.registration.door.checkin.ledger.CheckIn;
import org.cyclorama.registration.door.checkin.ledger.Refusal;
import org.cyclorama.registration.door.checkin.ledger.Verdict;
import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.changes.Change;
import org.cyclorama.registration.registrations.changes.ChangeKind;
import org.cyclorama.registration.registrations.changes.Mode;
import org.cyclorama.registration.registrations.changes.Snapshot;
import org.cyclorama.registration.registrations.changes.State;

/** One transaction's decisions about who comes in, on rows that are locked. */
final class Entrance {

    private final Map<UUID, Registration> people;
    private final Map<UUID, CheckIn> standing;
    private final Set<String> cleared;
    private final Instant now;
    private final List<CheckIn> checkIns = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    /**
     * @param people by id, of this conference
     * @param standing their check-ins
     * @param cleared the places that ask for a clearance
     */
    Entrance(Map<UUID, Registration> people, Map<UUID, CheckIn> standing, Set<String> cleared, Instant now) {
        this.people = people;
        this.standing = standing;
        this.cleared = cleared;
        this.now = now;
    }

    Verdict judge(Shown shown) {
        Verdict.Scan scan = new Verdict.Scan(shown.scan().scanId(), shown.scan().venue(), scannedAt(shown.scan()));
        if (shown.flaw() != null) {
            return Verdict.refused(null, shown.flaw(), scan);
        }
        Registration person = people.get(shown.registration());
        if (person == null) {
            return Verdict.refused(null, Refusal.NOT_HERE, scan);
        }
        CheckIn before = standing.get(person.id());
        if (before != null) {
            return Verdict.usedBefore(before, scan);
        }
        Refusal refusal = refusal(person, shown, scan);
        return refusal == null ? letIn(person, scan) : Verdict.refused(person.id(), refusal, scan);
    }

    private Refusal refusal(Registration person, Shown shown, Verdict.Scan scan) {
        if (person.state() == State.CANCELLED) {
            return Refusal.CANCELLED;
        }
        if (person.state() == State.WAITLISTED || person.mode() == Mode.ONLINE) {
            return Refusal.NOT_IN_PERSON;
        }
        if (!person.place().equals(scan.venue())) {
            return Refusal.WRONG_VENUE;
        }
        if (shown.number() > 0 && shown.number() < person.ticketNumber()) {
            return Refusal.REVOKED;
        }
        return cleared.contains(scan.venue()) && !person.isClearedAt(scan.scannedAt()) ? Refusal.NO_CLEARANCE : null;
    }

    private Verdict letIn(Registration person, Verdict.Scan scan) {
        Snapshot before = person.snapshot();
        CheckIn checkIn = new CheckIn(person, scan, now);
        standing.put(person.id(), checkIn);
        checkIns.add(checkIn);
        person.comeIn(now);
        changes.add(Change.told(ChangeKind.CHECKED_IN, before, person.snapshot()));
        return Verdict.cameIn(checkIn, scan);
    }

    /** A device without a network says when it scanned; none of them can scan in the future. */
    private Instant scannedAt(ScanTicket scan) {
        return scan.scannedAt() == null || scan.scannedAt().isAfter(now) ? now : scan.scannedAt();
    }

    String nameOf(UUID registration) {
        return registration == null || !people.containsKey(registration) ? null : people.get(registration).attendee().name();
    }

    List<CheckIn> checkIns() {
        return checkIns;
    }

    List<Change> changes() {
        return changes;
    }
}

package org.cyclorama.registration.admission;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/**
 * Somewhere to attend, with the number of people who do: a venue, a site, or a whole mode. Change it only while its row is
 * locked.
 */
@Entity
public class Place {

    /** Code of the one place that is everywhere. */
    public static final String ONLINE = "ONLINE";
    /** Code of all venues together, which is a place only while they have a limit in common. */
    public static final String IN_PERSON = "IN_PERSON";

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;
    private String conference;
    private String code;
    @Enumerated(EnumType.STRING)
    private PlaceKind kind;
    private Location location;
    private Integer capacity;
    private boolean withinMode;
    private int taken;
    private boolean clearanceRequired;
    private int waiting;
    private long lastWaitingNumber;
    private Instant closedAt;

    /** For Hibernate. */
    protected Place() {
    }

    Place(String conference, DefineAdmission.NewPlace terms) {
        this.conference = conference;
        this.code = terms.code();
        apply(terms);
    }

    /** Takes over new terms. A smaller capacity takes nobody's place: it only lets nobody else in. */
    final void apply(DefineAdmission.NewPlace terms) {
        kind = terms.kind();
        location = terms.location();
        capacity = terms.capacity();
        withinMode = terms.withinMode();
        clearanceRequired = terms.clearanceRequired();
    }

    /** Takes one place, if there is one. */
    public boolean take() {
        if (isFull()) {
            return false;
        }
        admit();
        return true;
    }

    /** Lets somebody in beyond the capacity too; where there is no limit, nobody is counted. */
    public void admit() {
        if (isLimited()) {
            taken++;
        }
    }

    /** Gives one place back. */
    public void free() {
        if (isLimited()) {
            taken--;
        }
    }

    /** Puts somebody at the tail of the waiting list, under the number this returns: at least this one. */
    public long enqueue(long atLeast) {
        waiting++;
        lastWaitingNumber = Math.max(lastWaitingNumber + 1, atLeast);
        return lastWaitingNumber;
    }

    /** Somebody waits no longer. */
    public void dequeue() {
        waiting--;
    }

    /** How many wait. */
    public int waiting() {
        return waiting;
    }

    /** How many of those who wait get in now. */
    public int vacancies() {
        return closedAt != null ? 0 : capacity == null ? waiting : Math.min(waiting, Math.max(0, capacity - taken));
    }

    /** Takes nobody any more; who is there must be moved by whoever closes it. */
    public void close(Instant now) {
        closedAt = now;
        taken = 0;
        waiting = 0;
    }

    /** Whether it takes nobody any more. */
    public boolean isClosed() {
        return closedAt != null;
    }

    /** Since when it takes nobody any more; null while it does. */
    public Instant closedAt() {
        return closedAt;
    }

    /** Whether people are counted here. */
    public boolean isLimited() {
        return capacity != null;
    }

    /** Whether nobody else gets in. */
    public boolean isFull() {
        return isClosed() || capacity != null && taken >= capacity;
    }

    /** How many more get in; null when unlimited. */
    public Integer left() {
        return isClosed() ? Integer.valueOf(0) : capacity == null ? null : Integer.valueOf(Math.max(0, capacity - taken));
    }

    /** Counts anew who is here, where nobody was counted before. */
    void recount(int people) {
        taken = people;
    }

    /** Whether it is a whole mode, and no place to go to. */
    public boolean isMode() {
        return kind == PlaceKind.ONLINE || kind == PlaceKind.IN_PERSON;
    }

    /** Whether who is here takes a place of {@link #IN_PERSON} too. */
    public boolean isWithinMode() {
        return withinMode;
    }

    /** Whether it is a venue for participants. */
    public boolean isVenue() {
        return kind == PlaceKind.VENUE;
    }

    /** Whether crews, or participants, attend here in person. */
    public boolean isFor(boolean crew) {
        return kind == (crew ? PlaceKind.SITE : PlaceKind.VENUE);
    }

    /** Unique in the conference. */
    public String code() {
        return code;
    }

    /** Whether nobody comes in without a valid clearance. */
    public boolean clearanceRequired() {
        return clearanceRequired;
    }

    PlaceKind kind() {
        return kind;
    }

    int taken() {
        return taken;
    }

    Integer capacity() {
        return capacity;
    }

    Location location() {
        return location;
    }

    /** Where a venue or a site is. */
    @Embeddable
    record Location(String city, String country, String zone, String studio) {
    }
}

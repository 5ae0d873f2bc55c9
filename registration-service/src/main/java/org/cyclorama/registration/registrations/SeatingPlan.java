package org.cyclorama.registration.registrations;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

import org.cyclorama.registration.admission.Place;
import org.cyclorama.registration.registrations.changes.Kind;
import org.cyclorama.registration.registrations.changes.Mode;
import org.cyclorama.registration.registrations.changes.State;

/**
 * The places that one transaction holds locked: who gets a seat, who waits, and what became vacant. Numbers on waiting lists
 * are times in microseconds, counted on where they would meet, so that they tell who waits longest over all lists.
 */
public final class SeatingPlan {

    private final Map<String, Place> places;
    private final NavigableSet<String> vacant = new TreeSet<>();
    private long nextNumber;

    SeatingPlan(Map<String, Place> places, Instant now) {
        this.places = places;
        this.nextNumber = ChronoUnit.MICROS.between(Instant.EPOCH, now);
    }

    /** Whether this place is held. */
    public boolean holds(String code) {
        return places.containsKey(code);
    }

    /** Whether such people attend here; also true for being online. */
    public boolean offers(String code, Kind kind) {
        return code == null || holds(code) && places.get(code).isFor(kind == Kind.CREW);
    }

    /** Whether the place takes nobody any more. */
    public boolean isClosed(String code) {
        return code != null && places.get(code).isClosed();
    }

    /**
     * How somebody attends who wants this place, or to be online for null. A place that is full, or has
     * people who wait already, lets one wait, online meanwhile.
     */
    public Attendance seat(Kind kind, String wanted) {
        if (wanted == null) {
            return online().take() ? Attendance.online()
                    : Attendance.waitlisted(Mode.ONLINE, Place.ONLINE, enqueue(online()));
        }
        Place place = places.get(wanted);
        if (!place.isFull() && !isModeFull(place) && place.waiting() == 0) {
            admit(place);
            return Attendance.at(wanted);
        }
        if (kind == Kind.CREW) {
            return Attendance.waitlisted(Mode.IN_PERSON, wanted, enqueue(place));
        }
        return online().take() ? Attendance.onlineWaitingFor(wanted, enqueue(place))
                : Attendance.waitlisted(Mode.ONLINE, wanted, enqueue(place));
    }

    /** The rank of who joined the waiting list last; 0 for who does not wait. */
    public long tailRank(Attendance attendance) {
        return attendance.waitingFor() == null ? 0 : places.get(attendance.waitingFor()).waiting();
    }

    /** Gives back what somebody has. Who waits for it gets it by {@link Seating#fill}. */
    public void leave(Attendance attendance) {
        if (attendance.waitingFor() != null) {
            places.get(attendance.waitingFor()).dequeue();
        }
        if (attendance.isConfirmed()) {
            vacate(attendance.mode() == Mode.IN_PERSON ? attendance.place() : Place.ONLINE);
        }
    }

    /** Looks again whether there is room for who waits. */
    void reconsider() {
        vacant.addAll(places.keySet());
    }

    /**
     * Where somebody who waits gets in now: venues and sites before online, and venues that have a limit in common together;
     * empty for nowhere.
     */
    List<Place> nextVacancies() {
        vacant.removeIf(code -> vacancies(places.get(code)) == 0 && !isOpenOnline(code));
        List<Place> inPerson = vacant.stream().filter(code -> !code.equals(Place.ONLINE)).map(places::get).toList();
        if (inPerson.isEmpty()) {
            return vacant.stream().map(places::get).toList();
        }
        return inPerson.getFirst().isWithinMode() ? inPerson.stream().filter(Place::isWithinMode).toList()
                : inPerson.subList(0, 1);
    }

    /** How many of those who wait for any of these get in now. */
    int vacancies(List<Place> together) {
        int sum = together.stream().mapToInt(this::vacancies).sum();
        return together.getFirst().isWithinMode() ? Math.min(sum, inPerson().left()) : sum;
    }

    private int vacancies(Place place) {
        return place.isWithinMode() ? Math.min(place.vacancies(), inPerson().left()) : place.vacancies();
    }

    /** Nobody is left who waits for these. */
    void filled(List<Place> together) {
        together.forEach(place -> vacant.remove(place.code()));
    }

    /** How somebody attends from now on who waits for this place; empty when those ahead have filled it. */
    Optional<Attendance> promoted(Attendance waiting) {
        Place place = places.get(waiting.waitingFor());
        if (vacancies(place) == 0) {
            return Optional.empty();
        }
        place.dequeue();
        admit(place);
        if (waiting.state() == State.CONFIRMED) {
            vacate(Place.ONLINE);
        }
        return Optional.of(place.code().equals(Place.ONLINE) ? Attendance.online() : Attendance.at(place.code()));
    }

    /** How somebody attends from now on who waits for a seat, and is online meanwhile as there is room now. */
    Attendance meanwhile(Attendance waiting) {
        online().admit();
        return Attendance.onlineWaitingFor(waiting.waitingFor(), waiting.waitingNumber());
    }

    private long enqueue(Place place) {
        long number = place.enqueue(nextNumber);
        nextNumber = number + 1;
        return number;
    }

    private void admit(Place place) {
        place.admit();
        if (place.isWithinMode()) {
            inPerson().admit();
        }
    }

    private void vacate(String code) {
        Place place = places.get(code);
        if (place.isLimited()) {
            place.free();
            vacant.add(code);
        }
        if (place.isWithinMode()) {
            inPerson().free();
            places.values().stream().filter(Place::isWithinMode).map(Place::code).forEach(vacant::add);
        }
    }

    /** Online can also serve those who wait for a venue and found no room online. */
    private boolean isOpenOnline(String code) {
        return code.equals(Place.ONLINE) && !online().isFull();
    }

    private boolean isModeFull(Place place) {
        return place.isWithinMode() && inPerson().isFull();
    }

    private Place inPerson() {
        return places.get(Place.IN_PERSON);
    }

    private Place online() {
        return places.get(Place.ONLINE);
    }
}

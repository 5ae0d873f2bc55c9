package org.cyclorama.registration.registrations;

import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.cyclorama.registration.admission.Place;
import org.cyclorama.registration.registrations.changes.Kind;
import org.cyclorama.registration.registrations.changes.Mode;
import org.cyclorama.registration.registrations.changes.State;

/** The places that one transaction holds locked: who gets a seat, who waits, and what became vacant. */
public final class SeatingPlan {

    private final Map<String, Place> places;
    private final NavigableSet<String> vacant = new TreeSet<>();

    SeatingPlan(Map<String, Place> places) {
        this.places = places;
    }

    /** Whether this place is held. */
    boolean holds(String code) {
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

    /** How somebody attends who wants this place, or to be online for null. A full place lets one wait, online meanwhile. */
    public Attendance seat(Kind kind, String wanted) {
        if (wanted == null) {
            return online().take() ? Attendance.online()
                    : Attendance.waitlisted(Mode.ONLINE, Place.ONLINE, online().enqueue());
        }
        Place place = places.get(wanted);
        if (place.take()) {
            return Attendance.at(wanted);
        }
        if (kind == Kind.CREW) {
            return Attendance.waitlisted(Mode.IN_PERSON, wanted, place.enqueue());
        }
        return online().take() ? Attendance.onlineWaitingFor(wanted, place.enqueue())
                : Attendance.waitlisted(Mode.ONLINE, wanted, place.enqueue());
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

    /** A place where somebody who waits gets in now, venues and sites before online; null for none. */
    Place nextVacancy() {
        vacant.removeIf(code -> places.get(code).vacancies() == 0 && !isOpenOnline(code));
        String next = vacant.stream().filter(code -> !code.equals(Place.ONLINE)).findFirst()
                .orElse(vacant.isEmpty() ? null : Place.ONLINE);
        return next == null ? null : places.get(next);
    }

    /** Nobody is left who waits for this. */
    void filled(Place place) {
        vacant.remove(place.code());
    }

    /** How the head of a waiting list attends from now on. */
    Attendance promoted(Attendance waiting, Place place) {
        if (!place.code().equals(waiting.waitingFor())) {
            // It waits for a seat elsewhere, and now online meanwhile.
            place.admit();
            return Attendance.onlineWaitingFor(waiting.waitingFor(), waiting.waitingNumber());
        }
        place.dequeue();
        place.admit();
        if (waiting.state() == State.CONFIRMED) {
            vacate(Place.ONLINE);
        }
        return place.code().equals(Place.ONLINE) ? Attendance.online() : Attendance.at(place.code());
    }

    private void vacate(String code) {
        Place place = places.get(code);
        if (place.isLimited()) {
            place.free();
            vacant.add(code);
        }
    }

    /** Online can also serve those who wait for a venue and found no room online. */
    private boolean isOpenOnline(String code) {
        return code.equals(Place.ONLINE) && !online().isFull();
    }

    private Place online() {
        return places.get(Place.ONLINE);
    }
}

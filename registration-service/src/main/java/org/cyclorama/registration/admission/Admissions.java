package org.cyclorama.registration.admission;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.RegistrationProblem;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Admissions and their places. */
@ApplicationScoped
public class Admissions {

    private final AdmissionRepository admissions;
    private final PlaceRepository places;
    private final Session database;
    private final Event<PlacesRedefined> redefined;

    Admissions(AdmissionRepository admissions, PlaceRepository places, Session database,
            Event<PlacesRedefined> redefined) {
        this.admissions = admissions;
        this.places = places;
        this.database = database;
        this.redefined = redefined;
    }

    /**
     * The terms of a conference's registration.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the organizer has not defined them
     */
    public Admission of(String conference) {
        return find(conference).orElseThrow(
                () -> RegistrationProblem.NO_ADMISSION.because("The conference " + conference + " has no admission."));
    }

    Optional<Admission> find(String conference) {
        return admissions.findByIdOptional(conference);
    }

    /** All places, by code. */
    public List<Place> places(String conference) {
        return places.of(conference);
    }

    /**
     * Locks these places, and the modes that are limited, until the transaction ends; nobody else can take or free one
     * meanwhile. Online without a limit is shared, so that nobody waits there for anybody. Enough to take places and to give
     * back what was taken.
     */
    public Map<String, Place> lock(String conference, Collection<String> codes) {
        return lock(conference, codes, places.limitedModes(conference));
    }

    /** Locks what {@link #lock} does, and whatever else may have people waiting for what somebody leaves here. */
    public Map<String, Place> lockToLeave(String conference, Collection<String> codes) {
        List<String> limited = places.limitedModes(conference);
        if (codes.isEmpty() || !limited.contains(Place.IN_PERSON)) {
            return lock(conference, codes, limited);
        }
        Set<String> all = new HashSet<>(codes);
        all.addAll(places.venues(conference));
        Map<String, Place> locked = lock(conference, all, limited);
        if (!locked.keySet().containsAll(places.venues(conference))) {
            throw changed();
        }
        return locked;
    }

    private Map<String, Place> lock(String conference, Collection<String> codes, List<String> limited) {
        Set<String> wanted = new HashSet<>(codes);
        wanted.remove(Place.ONLINE);
        // Who is online takes no place in person.
        limited.stream().filter(mode -> mode.equals(Place.ONLINE) || !codes.isEmpty()).forEach(wanted::add);
        Map<String, Place> locked = wanted.isEmpty() ? new HashMap<>() : byCode(places.locked(conference, wanted));
        if (!limited.contains(Place.ONLINE)) {
            places.onlineShared(conference).ifPresent(online -> locked.put(Place.ONLINE, online));
        }
        if (!locked.containsKey(Place.ONLINE)) {
            throw RegistrationProblem.NO_ADMISSION.because("The conference " + conference + " has just been deleted.");
        }
        requireEveryLimit(locked, limited);
        return locked;
    }

    /** Limits that were set since it was asked for them are not locked as they must be. */
    private static void requireEveryLimit(Map<String, Place> locked, List<String> limited) {
        boolean isOnlineNew = locked.get(Place.ONLINE).isLimited() && !limited.contains(Place.ONLINE);
        boolean isInPersonNew = !locked.containsKey(Place.IN_PERSON)
                && locked.values().stream().anyMatch(Place::isWithinMode);
        if (isOnlineNew || isInPersonNew) {
            throw changed();
        }
    }

    private static HttpProblem changed() {
        return CommonProblem.UNAVAILABLE.describe("The terms have just been changed; repeat the request.")
                .withHeader("Retry-After", 1).build();
    }

    /** Creates or replaces the terms of a conference's registration. */
    @Transactional
    Admission define(String conference, DefineAdmission terms) {
        Admission admission = find(conference).orElseGet(() -> {
            Admission created = new Admission(conference, terms);
            admissions.persistAndFlush(created);
            return created;
        });
        admission.apply(terms);
        database.lock(admission, jakarta.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        definePlaces(conference, terms);
        return admission;
    }

    private void definePlaces(String conference, DefineAdmission terms) {
        Map<String, Place> existing = byCode(places.allLocked(conference));
        int inPerson = existing.values().stream().filter(Place::isVenue).mapToInt(Place::taken).sum();
        Map<String, Place> defined = new HashMap<>();
        terms.places().forEach(wanted -> {
            Place place = existing.remove(wanted.code());
            if (place == null) {
                place = new Place(conference, wanted);
                place.recount(wanted.kind() == PlaceKind.IN_PERSON ? inPerson : 0);
                places.persist(place);
            } else {
                requireSameKind(place, wanted);
                boolean wasLimited = place.isLimited();
                place.apply(wanted);
                if (place.isLimited() && !wasLimited) {
                    place.recount(places.peopleOnline(conference));
                }
            }
            defined.put(place.code(), place);
        });
        remove(existing);
        redefined.fire(new PlacesRedefined(conference, defined));
    }

    /** Participants can't find themselves at a crew's site, nor the other way. */
    private static void requireSameKind(Place place, DefineAdmission.NewPlace wanted) {
        if (place.kind() != wanted.kind() && (place.taken() > 0 || place.waiting() > 0)) {
            throw RegistrationProblem.PLACE_IN_USE.because(place.code() + " has people, and they are of the other kind.");
        }
    }

    private void remove(Map<String, Place> unwanted) {
        try {
            unwanted.values().forEach(places::delete);
            places.flush();
        } catch (ConstraintViolationException e) {
            throw RegistrationProblem.PLACE_IN_USE.because("Of " + unwanted.keySet() + ", at least one has people.");
        }
    }

    private static Map<String, Place> byCode(List<Place> places) {
        return places.stream().collect(Collectors.toMap(Place::code, Function.identity(), (a, b) -> a, HashMap::new));
    }
}

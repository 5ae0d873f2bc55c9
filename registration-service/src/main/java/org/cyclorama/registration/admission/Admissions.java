package org.cyclorama.registration.admission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.registration.RegistrationProblem;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

/** Admissions and their places. */
@ApplicationScoped
public class Admissions {

    private final AdmissionRepository admissions;
    private final PlaceRepository places;
    private final Session database;

    Admissions(AdmissionRepository admissions, PlaceRepository places, Session database) {
        this.admissions = admissions;
        this.places = places;
        this.database = database;
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

    /** Whether online has a limit, and so a row to lock. */
    public boolean isOnlineLimited(String conference) {
        return places.isOnlineLimited(conference);
    }

    /** Locks these places until the transaction ends; nobody else can take or free one meanwhile. */
    public Map<String, Place> lock(String conference, Collection<String> codes) {
        return places.locked(conference, codes).stream().collect(Collectors.toMap(Place::code, Function.identity()));
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
        Map<String, Place> existing = places.of(conference).stream()
                .collect(Collectors.toMap(Place::code, Function.identity()));
        lock(conference, existing.keySet());
        terms.places().forEach(wanted -> {
            Place place = existing.remove(wanted.code());
            if (place == null) {
                places.persist(new Place(conference, wanted));
            } else {
                place.apply(wanted);
            }
        });
        try {
            existing.values().forEach(places::delete);
            places.flush();
        } catch (ConstraintViolationException e) {
            throw RegistrationProblem.PLACE_IN_USE.because("Of " + existing.keySet() + ", at least one has people.");
        }
    }
}

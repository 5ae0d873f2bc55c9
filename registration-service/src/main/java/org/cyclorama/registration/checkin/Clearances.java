package org.cyclorama.registration.checkin;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.registrations.Registrations;

/** On-site clearances: whether and until when they hold, never what they found. */
@ApplicationScoped
class Clearances {

    private final Registrations registrations;

    Clearances(Registrations registrations) {
        this.registrations = registrations;
    }

    @Transactional
    void record(UUID registration, Instant validUntil) {
        registrations.locked(registration)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such registration."))
                .clear(validUntil);
    }
}

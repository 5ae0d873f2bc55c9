package org.cyclorama.registration.door.clearance;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.agenda.Agenda;
import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.RegistrationRepository;
import org.cyclorama.registration.registrations.Registrations;
import org.jboss.logging.Logger;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** On-site clearances: whether and until when they hold, never what they found, and gone when the conference is over. */
@ApplicationScoped
class Clearances {

    private static final Logger LOG = Logger.getLogger(Clearances.class);

    private final Registrations registrations;
    private final RegistrationRepository repository;
    private final Agenda agenda;
    private final Caller caller;
    private final Clock clock;

    Clearances(Registrations registrations, RegistrationRepository repository, Agenda agenda, Caller caller, Clock clock) {
        this.registrations = registrations;
        this.repository = repository;
        this.agenda = agenda;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    void record(UUID registration, Instant validUntil) {
        registrations.locked(registration).filter(this::mayClear)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such registration."))
                .clear(validUntil);
    }

    private boolean mayClear(Registration person) {
        boolean atOwnVenue = caller.venues().filter(own -> person.place() == null || !own.contains(person.place())).isEmpty();
        return caller.holds(Roles.ORGANIZER, person.conference())
                || caller.holds(Roles.DOOR_STAFF, person.conference()) && atOwnVenue;
    }

    /** A clearance says something about a person's health: nobody needs it once the doors are closed for good. */
    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void purge() {
        for (String conference : repository.conferencesWithClearances()) {
            try {
                if (agenda.conference(conference).isOverAt(clock.instant())) {
                    int purged = repository.purgeClearances(conference);
                    LOG.infof("%d clearances of %s purged", purged, conference);
                }
            } catch (HttpProblem unknown) {
                LOG.warnf("Whether %s is over can't be known now: %s", conference, unknown.getDetail());
            }
        }
    }
}

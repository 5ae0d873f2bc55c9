package org.cyclorama.agenda.broadcast;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.AgendaConfig;
import org.cyclorama.agenda.AgendaProblem;
import org.cyclorama.agenda.broadcast.Admissions.Known;
import org.cyclorama.agenda.suite.Registrations;
import org.cyclorama.agenda.suite.Registrations.Standing;
import org.cyclorama.agenda.suite.Registrations.UnreachableException;
import org.cyclorama.agenda.suite.privacy.Person;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;
import org.jboss.logging.Logger;

/** Lets people watch. */
@ApplicationScoped
class Joining {

    private static final Logger LOG = Logger.getLogger(Joining.class);

    private final Screens screens;
    private final Admissions admissions;
    private final Attendances attendances;
    private final Registrations registrations;
    private final Passes passes;
    private final Caller caller;
    private final AgendaConfig config;
    private final Clock clock;

    Joining(Screens screens, Admissions admissions, Attendances attendances, Registrations registrations, Passes passes,
            Caller caller, AgendaConfig config, Clock clock) {
        this.screens = screens;
        this.admissions = admissions;
        this.attendances = attendances;
        this.registrations = registrations;
        this.passes = passes;
        this.caller = caller;
        this.config = config;
        this.clock = clock;
    }

    /** Lets the caller watch an airing, or says why not. Asks registration-service outside any transaction. */
    Joined join(UUID airing) {
        OnScreen screen = screens.of(airing);
        if (screen.phase() == OnScreen.Phase.OVER) {
            throw AgendaProblem.AIRING_OVER.because("It was called off, or is over and can't be watched again any more.");
        }
        Person person = new Person(caller.subject(), caller.verifiedEmail().orElse(null));
        if (!screen.channel().isPublic() && !isStaff(screen.conference()) && !isAdmitted(screen, person)) {
            throw AgendaProblem.NOT_ADMITTED.because("There is no confirmed registration for this conference.");
        }
        attendances.note(screen.conferenceId(), screen.conference(), airing, person, clock.instant());
        Duration lifetime = config.broadcast().playlistFor();
        return new Joined("/api/agenda/v1/airings/" + airing + "/master.m3u8?pass="
                + passes.issue(airing, Passes.Use.PLAYLIST, lifetime), Instant.now().plus(lifetime));
    }

    private boolean isStaff(String conference) {
        return caller.holds(Roles.ORGANIZER, conference) || caller.holds(Roles.CREW, conference);
    }

    /** A refusal is never kept: who has just registered need not wait. */
    private boolean isAdmitted(OnScreen screen, Person person) {
        Optional<Known> known = admissions.find(screen.conferenceId(), person.subject(), config.broadcast().admissionFor());
        if (known.filter(kept -> kept.confirmed() && kept.fresh()).isPresent()) {
            return true;
        }
        try {
            boolean confirmed = registrations.of(screen.conference(), person.subject(), person.email())
                    .filter(Standing::isConfirmed).isPresent();
            admissions.save(screen.conferenceId(), person.subject(), confirmed);
            return confirmed;
        } catch (UnreachableException e) {
            LOG.warnf("Who may watch is not known anew: registration-service %s", e.getMessage());
            return known.map(Known::confirmed).orElseThrow(() -> CommonProblem.UNAVAILABLE
                    .describe("Registration does not answer, and this person was never seen here.")
                    .withHeader("Retry-After", 5).build());
        }
    }
}

package org.cyclorama.registration.privacy.retention;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.registration.agenda.Agenda;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Which conferences are over, by the domain's clock. */
@ApplicationScoped
class PastConferences {

    private final Agenda agenda;
    private final Clock clock;

    PastConferences(Agenda agenda, Clock clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Whether its last day has ended where it is held. */
    boolean isOver(String conference) {
        return isOverSince(conference, Duration.ZERO);
    }

    /** Whether its last day ended so long ago. What nobody knows the days of is not over. */
    boolean isOverSince(String conference, Duration ago) {
        try {
            return agenda.conference(conference).isOverAt(clock.instant().minus(ago));
        } catch (HttpProblem unknown) {
            return false;
        }
    }
}

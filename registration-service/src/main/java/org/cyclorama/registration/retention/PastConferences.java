package org.cyclorama.registration.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.registration.agenda.Agenda;
import org.cyclorama.registration.agenda.Conference;

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
        return end(conference).filter(end -> end.plus(ago).isBefore(clock.instant())).isPresent();
    }

    private Optional<Instant> end(String slug) {
        try {
            Conference conference = agenda.conference(slug);
            return Optional.ofNullable(conference.end())
                    .map(last -> last.plusDays(1).atStartOfDay(ZoneId.of(conference.zone())).toInstant());
        } catch (HttpProblem unknown) {
            return Optional.empty();
        }
    }
}

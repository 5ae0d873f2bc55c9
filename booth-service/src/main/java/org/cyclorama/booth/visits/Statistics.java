package org.cyclorama.booth.visits;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.booth.booths.Booths;
import org.cyclorama.booth.teams.Territory;
import org.cyclorama.defaults.problem.CommonProblem;

/** What visits add up to, for who manages the booth. */
@ApplicationScoped
class Statistics {

    private static final Duration LONGEST = Duration.ofDays(31);

    private final Booths booths;
    private final VisitTable visits;

    Statistics(Booths booths, VisitTable visits) {
        this.booths = booths;
        this.visits = visits;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400, 403 or 404 */
    @Transactional
    StatisticsView of(UUID booth, Territory territory, Instant from, Instant to) {
        booths.managed(booth, territory);
        if (from.isAfter(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw CommonProblem.INVALID_REQUEST.because("`to` is at most 31 days after `from`.");
        }
        return StatisticsView.of(booth, from, to, visits.visitors(booth, territory, from, to),
                visits.hours(booth, territory, from, to));
    }
}

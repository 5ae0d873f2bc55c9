package org.cyclorama.booth.visits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.booth.booths.Booths;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.defaults.problem.CommonProblem;

/** What visits add up to, for who manages the booth. */
@ApplicationScoped
class Statistics {

    private static final Duration USUAL = Duration.ofDays(7);
    private static final Duration LONGEST = Duration.ofDays(31);
    private static final Instant EARLIEST = Instant.parse("1999-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final Booths booths;
    private final VisitTable visits;
    private final Clock clock;

    Statistics(Booths booths, VisitTable visits, Clock clock) {
        this.booths = booths;
        this.visits = visits;
        this.clock = clock;
    }

    /**
     * The last seven days, if not said otherwise.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400, 403 or 404
     */
    @Transactional
    StatisticsView of(UUID booth, Territory territory, Moment from, Moment to) {
        booths.managed(booth, territory);
        Instant end = to == null ? clock.instant() : to.instant();
        if (end.isBefore(EARLIEST) || end.isAfter(LATEST)) {
            throw unlikely();
        }
        Instant start = from == null ? end.minus(USUAL) : from.instant();
        if (start.isAfter(end) || start.isBefore(end.minus(LONGEST))) {
            throw unlikely();
        }
        return StatisticsView.of(booth, start, end, visits.visitors(booth, territory, start, end),
                visits.hours(booth, territory, start, end));
    }

    private static RuntimeException unlikely() {
        return CommonProblem.INVALID_REQUEST.because("`to` is at most 31 days after `from`, and both are of our time.");
    }
}

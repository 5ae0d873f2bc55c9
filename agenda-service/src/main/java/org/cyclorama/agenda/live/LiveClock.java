package org.cyclorama.agenda.live;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.cyclorama.agenda.live.LiveClockRepository.Due;
import org.cyclorama.agenda.live.events.EventKind;
import org.cyclorama.agenda.live.events.Events;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.releases.Released;
import org.cyclorama.agenda.showing.Show;
import org.cyclorama.agenda.showing.Shows;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Tells that airings start and end, by the domain's clock. */
@ApplicationScoped
class LiveClock {

    private static final int AT_ONCE = 20;

    private final LiveClockRepository repository;
    private final Shows shows;
    private final Events events;
    private final Clock clock;

    LiveClock(LiveClockRepository repository, Shows shows, Events events, Clock clock) {
        this.repository = repository;
        this.shows = shows;
        this.events = events;
        this.clock = clock;
    }

    void wind(@Observes Released release) {
        Instant now = clock.instant();
        repository.wind(release.conference(), now,
                next(release.now().programme().shown().airings().stream().filter(airing -> !airing.isCancelled()), now));
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void tick() {
        Instant now = clock.instant();
        repository.due(now, AT_ONCE).forEach(due -> tell(due, now));
    }

    private void tell(Due due, Instant now) {
        UUID conference = due.conference();
        Show show = shows.latest(conference);
        show.airings().stream()
                .flatMap(airing -> Stream.of(new Turn(airing.end(), EventKind.AIRING_ENDED, airing),
                        new Turn(airing.start(), EventKind.AIRING_STARTED, airing)))
                .filter(turn -> isBetween(due.toldUntil(), turn.at(), now))
                .sorted(Turn.IN_TIME)
                .forEach(turn -> events.publish(conference, turn.kind(),
                        AiringNews.of(turn.airing(), show.sessionOf(turn.airing()).title(), show.release())));
        repository.told(conference, now, next(show.airings().stream(), now));
    }

    private static boolean isBetween(Instant after, Instant moment, Instant until) {
        return moment.isAfter(after) && !moment.isAfter(until);
    }

    /** When something starts or ends after this instant; null when nothing will. */
    private static Instant next(Stream<Airing> airings, Instant now) {
        return airings.flatMap(airing -> Stream.of(airing.start(), airing.end())).filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder()).orElse(null);
    }

    /** An airing starts or ends. */
    private record Turn(Instant at, EventKind kind, Airing airing) {

        /** What ends makes room for what starts at the same moment. */
        static final Comparator<Turn> IN_TIME = Comparator.comparing(Turn::at)
                .thenComparing(turn -> turn.kind() == EventKind.AIRING_STARTED).thenComparing(turn -> turn.airing().code());
    }
}

package org.cyclorama.agenda.releases.delays;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cyclorama.agenda.drafting.Occupation;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Programme;

/** A programme at one moment of its day, to see what a delay does to it. */
final class Timetable {

    private static final Comparator<Airing> IN_TIME = Comparator.comparing(Airing::start).thenComparing(Airing::code);

    private final Programme programme;
    private final Instant now;
    private final Map<String, List<String>> busy;

    Timetable(Programme programme, Instant now) {
        this.programme = programme;
        this.now = now;
        this.busy = Occupation.of(programme).stream().collect(groupingBy(one -> one.airing().code(),
                mapping(one -> one.kind() + " " + one.code(), toList())));
    }

    /**
     * All airings that move, where they are then, in order of time. Looked at from the earliest to the latest start, each is
     * moved
     * for whatever moved before it, so that one look is enough: a delay only ever moves what comes after it.
     *
     * @param late codes of the airings that are late by themselves
     * @param cascade whether others move along as far as they must
     */
    List<Airing> delayed(Set<String> late, Duration by, boolean cascade) {
        Map<String, Instant> freeAt = new HashMap<>();
        List<Airing> moved = new ArrayList<>();
        programme.airings().stream().filter(airing -> !airing.isCancelled() && airing.end().isAfter(now)).sorted(IN_TIME)
                .forEach(airing -> {
                    Duration needed = late.contains(airing.code()) ? by : cascade ? needed(airing, freeAt) : Duration.ZERO;
                    if (needed.isPositive()) {
                        Airing later = later(airing, needed);
                        moved.add(later);
                        occupy(later, freeAt);
                    }
                });
        return moved;
    }

    /** How much later it must start for all that it needs to be free. */
    private Duration needed(Airing airing, Map<String, Instant> freeAt) {
        Optional<Instant> free = things(airing).stream().map(freeAt::get).filter(at -> at != null)
                .max(Comparator.naturalOrder());
        return free.map(at -> Duration.between(airing.start(), at)).orElse(Duration.ZERO);
    }

    /** What is on air has started and can only end later. */
    private Airing later(Airing airing, Duration by) {
        return airing.at(airing.start().isAfter(now) ? airing.start().plus(by) : airing.start(), airing.end().plus(by));
    }

    private void occupy(Airing airing, Map<String, Instant> freeAt) {
        things(airing).forEach(thing -> freeAt.merge(thing, airing.end(), (one, other) -> one.isAfter(other) ? one : other));
    }

    private List<String> things(Airing airing) {
        return busy.getOrDefault(airing.code(), List.of());
    }
}

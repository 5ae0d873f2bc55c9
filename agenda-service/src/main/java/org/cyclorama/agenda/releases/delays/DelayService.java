package org.cyclorama.agenda.releases.delays;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.agenda.AgendaProblem;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.drafting.Draft;
import org.cyclorama.agenda.drafting.Drafts;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.releases.Releases;
import org.cyclorama.defaults.problem.CommonProblem;

@ApplicationScoped
class DelayService {

    private final Conferences conferences;
    private final Drafts drafts;
    private final Releases releases;
    private final Clock clock;

    DelayService(Conferences conferences, Drafts drafts, Releases releases, Clock clock) {
        this.conferences = conferences;
        this.drafts = drafts;
        this.releases = releases;
        this.clock = clock;
    }

    /** Delays all airings of a block. */
    @Transactional
    Delayed delayBlock(String slug, String block, Delay delay) {
        return delay(slug, airing -> block.equals(airing.block()), delay);
    }

    /** Delays one airing. */
    @Transactional
    Delayed delayAiring(String slug, UUID id, Delay delay) {
        return delay(slug, airing -> id.equals(airing.id()), delay);
    }

    private Delayed delay(String slug, Predicate<Airing> late, Delay delay) {
        UUID conference = conferences.lock(slug);
        Draft draft = drafts.require(conference);
        Programme released = releases.frozen(conference, releases.latest(conference)).programme();
        Set<String> codes = released.airings().stream().filter(late).map(Airing::code).collect(toSet());
        if (codes.isEmpty()) {
            throw CommonProblem.NOT_FOUND.because("The latest release holds no such block or airing.");
        }
        List<Airing> moved = new Timetable(released, clock.instant()).delayed(codes, delay.by(), delay.cascade());
        if (moved.isEmpty()) {
            throw AgendaProblem.NOTHING_TO_DELAY.because("Nothing of it is still to come.");
        }
        Programme afterwards = exchange(released, moved);
        drafts.requireNoClash(afterwards);
        drafts.change(draft, sameDifference(draft.programme(), released.airingsByCode(), moved));
        int number = releases.amend(draft, afterwards, delay.reason());
        return new Delayed(number, moved.stream().map(Delayed.Moved::of).toList());
    }

    private static Programme exchange(Programme programme, List<Airing> moved) {
        Map<String, Airing> later = moved.stream().collect(toMap(Airing::code, Function.identity()));
        return programme.withAirings(programme.airings().stream()
                .map(airing -> later.getOrDefault(airing.code(), airing)).toList());
    }

    /** The draft may already have other times: they move by as much, and nothing else of the draft changes. */
    private static Programme sameDifference(Programme draft, Map<String, Airing> before, List<Airing> moved) {
        Map<String, Airing> later = moved.stream().collect(toMap(Airing::code, Function.identity()));
        return draft.withAirings(draft.airings().stream().map(airing -> {
            Airing was = before.get(airing.code());
            Airing is = later.get(airing.code());
            return is == null ? airing
                    : airing.at(airing.start().plus(Duration.between(was.start(), is.start())),
                            airing.end().plus(Duration.between(was.end(), is.end())));
        }).toList());
    }
}

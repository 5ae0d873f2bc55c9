package org.cyclorama.agenda.coverage;

import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cyclorama.agenda.coverage.audience.Group;
import org.cyclorama.agenda.coverage.audience.Reach;
import org.cyclorama.agenda.coverage.world.Clocks;
import org.cyclorama.agenda.coverage.world.ConvenientHours;
import org.cyclorama.agenda.coverage.world.Territory;

/** Judges showings against the convenient hours of the whole world, each stretch of time once. For one request. */
final class Survey {

    private final ConvenientHours hours;
    private final Reach reach;
    private final List<Group> people;
    private final Clocks clocks;
    private final Places places;
    private final Map<List<Instant>, long[]> outside = new HashMap<>();

    /** Of showings between two instants. */
    Survey(ConvenientHours hours, Reach reach, List<Territory> territories, List<Group> people, Instant from, Instant to) {
        this.hours = hours;
        this.reach = reach;
        this.people = people;
        this.clocks = new Clocks(Stream.concat(territories.stream().flatMap(territory -> territory.zones().stream()),
                people.stream().map(Group::zone)).toList(), from, to);
        this.places = new Places(territories, clocks, reach);
    }

    Places places() {
        return places;
    }

    /** By clock, how many seconds of a showing lie outside the convenient hours. */
    long[] secondsOutside(Showing showing) {
        return outside.computeIfAbsent(List.of(showing.start(), showing.end()),
                stretch -> clocks.secondsOutside(hours, stretch.getFirst(), stretch.getLast()));
    }

    /** For whom these showings are made. */
    BitSet audience(List<Showing> showings) {
        BitSet audience = new BitSet();
        showings.forEach(showing -> audience.or(places.audience(showing.channel())));
        return audience;
    }

    /** Who has one of these showings wholly inside the convenient hours. */
    BitSet covered(List<Showing> showings) {
        BitSet covered = new BitSet();
        showings.forEach(showing -> covered.or(covered(showing)));
        return covered;
    }

    BitSet covered(Showing showing) {
        return places.suited(showing.channel(), secondsOutside(showing));
    }

    /** How many registered people are among those for whom these showings are made. */
    int people(List<Showing> showings) {
        return people.stream().filter(group -> showings.stream().anyMatch(showing -> isMadeFor(showing, group.country())))
                .mapToInt(Group::people).sum();
    }

    /** How many of them can watch at a convenient hour where they live. */
    int peopleCovered(List<Showing> showings) {
        return people.stream().filter(group -> {
            int clock = clocks.of(group.zone());
            return showings.stream()
                    .anyMatch(showing -> isMadeFor(showing, group.country()) && secondsOutside(showing)[clock] == 0);
        }).mapToInt(Group::people).sum();
    }

    /** Whether a showing is on a channel for this country. */
    boolean isMadeFor(Showing showing, String country) {
        return reach.has(showing.channel(), country);
    }
}

package org.cyclorama.registration.statistics;

import java.util.Comparator;
import java.util.List;

import org.cyclorama.registration.registrations.changes.State;
import org.cyclorama.registration.statistics.counting.Dimension;
import org.cyclorama.registration.statistics.counting.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Exact figures. */
@Schema(name = "Statistics", description = "Exact figures: all for an organizer, for a team those of its regions' people. Only CONFIRMED participants, but for `states` and `waiting`")
@RegisterForReflection
record StatisticsView(@Schema(examples = "partners-2020") String conference,
        @Schema(description = "Confirmed participants", examples = "1800") long people,
        List<Count> states, List<Count> regions, List<Count> countries, List<Count> modes, List<Count> venues,
        @Schema(description = "Who waits for a place, by place") List<Count> waiting,
        @Schema(description = "Who has come in or joined, by mode") List<Count> checkedIn,
        List<Count> tracks,
        @Schema(description = "ISO 639 code; `und` for others") List<Count> languages,
        @Schema(description = "A partner's people who agreed to it; all others of all partners under `value` \"\"") List<Count> partners,
        @Schema(description = "By the hour (UTC) of registering") List<Count> hours) {

    static StatisticsView of(String conference, List<Figures.Figure> figures) {
        List<Count> states = counts(figures, Dimension.STATE);
        long people = states.stream().filter(count -> count.value().equals(State.CONFIRMED.name())).mapToLong(Count::people)
                .sum();
        return new StatisticsView(conference, people, states, counts(figures, Dimension.REGION),
                counts(figures, Dimension.COUNTRY), counts(figures, Dimension.MODE), counts(figures, Dimension.VENUE),
                counts(figures, Dimension.WAITING), counts(figures, Dimension.CHECKED_IN), counts(figures, Dimension.TRACK),
                counts(figures, Dimension.LANGUAGE), counts(figures, Dimension.PARTNER), counts(figures, Dimension.HOUR));
    }

    private static List<Count> counts(List<Figures.Figure> figures, Dimension dimension) {
        return figures.stream().filter(figure -> figure.isOf(dimension))
                .map(figure -> new Count(figure.value(), figure.people()))
                .sorted(Comparator.comparing(Count::value)).toList();
    }

    /** People of one value. */
    @Schema(description = "How many people a value has")
    @RegisterForReflection
    record Count(@Schema(examples = "JP") String value, @Schema(examples = "48") long people) {
    }
}

package org.cyclorama.agenda.drafting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Programme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Two airings that want the same at the same time. */
@RegisterForReflection
record Clash(
        Occupation.Kind kind,
        @Schema(examples = "MOW", description = "Code of the studio, channel or speaker") String code,
        @Schema(examples = "[\"G-AGES-LIVE\", \"G-STORM-LIVE\"]", description = "Codes of the two airings") List<String> airings) {

    /** All clashes of a programme that is no draft: for that, PostgreSQL itself finds them. */
    static List<Clash> in(Programme programme) {
        return Occupation.of(programme).stream()
                .collect(groupingBy(busy -> busy.kind() + " " + busy.code(), TreeMap::new, toList()))
                .values().stream().flatMap(Clash::among).toList();
    }

    /** Among what keeps one thing or person busy. */
    private static Stream<Clash> among(List<Occupation> occupations) {
        List<Occupation> inTime = occupations.stream()
                .sorted(Comparator.comparing((Occupation busy) -> busy.airing().start())).toList();
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < inTime.size(); i++) {
            Occupation one = inTime.get(i);
            inTime.stream().skip(i + 1L).takeWhile(other -> other.airing().start().isBefore(one.airing().end()))
                    .map(other -> of(one, other.airing())).forEach(clashes::add);
        }
        return clashes.stream();
    }

    private static Clash of(Occupation one, Airing other) {
        return new Clash(one.kind(), one.code(), Stream.of(one.airing().code(), other.code()).sorted().toList());
    }
}

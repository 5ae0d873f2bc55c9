package org.cyclorama.agenda.showing.films;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.programme.SessionKind;
import org.cyclorama.agenda.programme.Translation;
import org.cyclorama.agenda.showing.Show;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A film of the cinema as booth-service keeps it, with its texts in all languages. */
@RegisterForReflection
record FilmView(UUID session, String code, Map<String, String> title, @JsonProperty("abstract") Map<String, String> summary,
        int minutes, String originalLanguage, List<String> languages, List<String> captions, boolean onDemand, String poster,
        String media, List<Screening> screenings) {

    static FilmView of(Session film, Show show) {
        return new FilmView(film.id(), film.code(), film.title(), film.summary(), film.minutes(), film.originalLanguage(),
                film.languages(), film.captions().stream().map(Translation::language).toList(), film.onDemand(), film.poster(),
                film.media(), show.airingsOf(film).stream().map(Screening::of).toList());
    }

    /** When and where it is shown. */
    record Screening(UUID airing, String code, String channel, Instant start, Instant end) {

        static Screening of(Airing airing) {
            return new Screening(airing.id(), airing.code(), airing.channel(), airing.start(), airing.end());
        }
    }

    /** All films of a release; a programme is bounded, so they are. */
    record All(List<FilmView> items) {

        static All of(Show show) {
            return new All(show.sessions().stream().filter(session -> session.kind() == SessionKind.FILM)
                    .map(film -> FilmView.of(film, show)).toList());
        }
    }
}

package org.cyclorama.booth.spaces.films;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.cyclorama.booth.agenda.Film;
import org.cyclorama.defaults.language.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The films of a conference. */
@Schema(name = "Cinema", description = "The films of a conference")
record CinemaView(
        List<FilmView> items,
        @Schema(description = "Always null: a conference's films are one page", nullable = true) String next,
        @Schema(description = "What is being shown now") List<Playing> playing) {

    @Schema(name = "Film", description = "A film")
    record FilmView(
            UUID session,
            @Schema(description = "What spaces and hotspots name it by", examples = "FILM-1") String code,
            LocalText title,
            @JsonProperty("abstract") LocalText summary,
            @Schema(examples = "12") int minutes,
            @Schema(description = "BCP 47 tag", examples = "en") String originalLanguage,
            @Schema(description = "In which it can be heard too", examples = "[\"ja\"]") List<String> languages,
            @Schema(description = "In which it can be read", examples = "[\"ja\", \"tr\"]") List<String> captions,
            @Schema(description = "Whether it can be watched at any time") boolean onDemand,
            @Schema(description = "Address of a picture", nullable = true) String poster,
            @Schema(description = "Where it is watched on demand; null for one that is only screened", nullable = true) String media,
            @Schema(description = "Under way and to come, the next first") List<ScreeningView> screenings) {

        static FilmView of(Film film, List<ScreeningView> screenings) {
            return new FilmView(film.session(), film.code(), LocalText.of(film.title()), LocalText.of(film.abstractText()),
                    film.minutes(), film.originalLanguage(), film.languages(), film.captions(), film.onDemand(),
                    film.poster(), film.onDemand() ? film.media() : null, screenings);
        }
    }

    @Schema(name = "Screening", description = "One showing of a film")
    record ScreeningView(
            @Schema(description = "Its airing in agenda") UUID airing,
            @Schema(examples = "FILM-1-A") String code,
            @Schema(examples = "CINEMA") String channel,
            Instant start,
            Instant end,
            @Schema(description = "Only with `zone`", examples = "2020-11-19T13:00:00+09:00") @JsonInclude(JsonInclude.Include.NON_NULL) OffsetDateTime localStart,
            @Schema(description = "Only with `zone`") @JsonInclude(JsonInclude.Include.NON_NULL) OffsetDateTime localEnd,
            @Schema(description = "Only with `zone`") @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate localDay) {

        static ScreeningView of(Film.Screening screening, ZoneId zone) {
            OffsetDateTime start = zone == null ? null : screening.start().atZone(zone).toOffsetDateTime();
            OffsetDateTime end = zone == null ? null : screening.end().atZone(zone).toOffsetDateTime();
            return new ScreeningView(screening.airing(), screening.code(), screening.channel(), screening.start(),
                    screening.end(), start, end, zone == null ? null : start.toLocalDate());
        }
    }

    @Schema(name = "PlayingFilm", description = "What is being shown")
    record Playing(@Schema(examples = "FILM-1") String film, ScreeningView screening) {
    }
}

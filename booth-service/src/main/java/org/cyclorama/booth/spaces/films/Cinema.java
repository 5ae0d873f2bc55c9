package org.cyclorama.booth.spaces.films;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.agenda.Film;
import org.cyclorama.booth.agenda.Films;
import org.cyclorama.booth.spaces.films.CinemaView.FilmView;
import org.cyclorama.booth.spaces.films.CinemaView.Playing;
import org.cyclorama.booth.spaces.films.CinemaView.ScreeningView;

/** What can be watched, as of now. */
@ApplicationScoped
class Cinema {

    private final Films films;
    private final Clock clock;

    Cinema(Films films, Clock clock) {
        this.films = films;
        this.clock = clock;
    }

    /** @param zone in which screenings are told too; null for none */
    CinemaView programme(String conference, ZoneId zone) {
        Instant now = clock.instant();
        List<Film> all = films.of(conference);
        return new CinemaView(all.stream().map(film -> view(film, now, zone)).toList(), null, playing(all, now, zone));
    }

    private static FilmView view(Film film, Instant now, ZoneId zone) {
        return FilmView.of(film, film.screenings().stream().filter(screening -> screening.end().isAfter(now))
                .sorted(Comparator.comparing(Film.Screening::start)).map(screening -> ScreeningView.of(screening, zone))
                .toList());
    }

    private static List<Playing> playing(List<Film> films, Instant now, ZoneId zone) {
        return films.stream().flatMap(film -> film.screenings().stream()
                .filter(screening -> !screening.start().isAfter(now) && screening.end().isAfter(now))
                .map(screening -> new Playing(film.code(), ScreeningView.of(screening, zone)))).toList();
    }
}

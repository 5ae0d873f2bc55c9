package org.cyclorama.registration.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.registration.RegistrationConfig;
import org.cyclorama.registration.agenda.Agenda;
import org.cyclorama.registration.statistics.counting.Dimension;
import org.cyclorama.registration.statistics.counting.Figures;
import org.hibernate.Session;

import io.quarkus.narayana.jta.QuarkusTransaction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the public is shown: drawn anew at most once in a while, and in {@link Steps}, so that its moments tell of no single
 * registration, kept in the
 * database, so that every replica shows the same, and in memory, so that a crowd costs nothing.
 */
@ApplicationScoped
class PublicFigures {

    private static final Duration IN_MEMORY = Duration.ofSeconds(1);
    private static final TypeReference<List<Figures.Figure>> FIGURES = new TypeReference<>() {
    };

    private final Session database;
    private final Figures figures;
    private final Agenda agenda;
    private final ObjectMapper json;
    private final Duration every;
    private final Map<String, Kept> memory = new ConcurrentHashMap<>();
    private final Set<String> drawing = ConcurrentHashMap.newKeySet();

    PublicFigures(Session database, Figures figures, Agenda agenda, ObjectMapper json, RegistrationConfig config) {
        this.database = database;
        this.figures = figures;
        this.agenda = agenda;
        this.json = json;
        this.every = config.statistics().publicEvery();
    }

    /** Of a conference that must exist. */
    PublicStatisticsView of(String conference) {
        return kept(conference).picture();
    }

    /** People by country and zone, for what agenda-service shows the public of them: as many as {@link #of} is drawn from. */
    List<Figures.Figure> audience(String conference) {
        return kept(conference).drawnFrom().stream().filter(figure -> figure.isOf(Dimension.AUDIENCE)).toList();
    }

    private Kept kept(String conference) {
        Kept kept = memory.get(conference);
        if (kept != null && (kept.readAt().plus(IN_MEMORY).isAfter(Instant.now()) || !drawing.add(conference))) {
            return kept;
        }
        try {
            agenda.conference(conference);
            Kept current = QuarkusTransaction.requiringNew().call(() -> current(conference));
            memory.put(conference, current);
            return current;
        } finally {
            drawing.remove(conference);
        }
    }

    private Kept current(String conference) {
        Optional<Tuple> last = database.createNativeQuery("""
                SELECT picture::text AS picture, drawn_from::text AS drawn_from,
                    checked_at > now() - cast(:every AS interval) AS is_recent
                FROM public_figures WHERE conference = :conference""", Tuple.class)
                .setParameter("conference", conference).setParameter("every", every.toString())
                .getResultStream().findFirst();
        return last.filter(row -> row.get("is_recent", Boolean.class)).map(this::read)
                .orElseGet(() -> draw(conference, last.map(row -> read(row).drawnFrom()).orElse(List.of())));
    }

    /** Whoever draws first wins; the others show what it drew. */
    private Kept draw(String conference, List<Figures.Figure> before) {
        List<Figures.Figure> next = next(before, figures.of(conference, null));
        return read(database.createNativeQuery("""
                INSERT INTO public_figures AS known (conference, picture, drawn_from)
                VALUES (:conference, cast(:picture AS jsonb), cast(:drawn AS jsonb))
                ON CONFLICT (conference) DO UPDATE SET
                    picture = CASE WHEN known.checked_at > now() - cast(:every AS interval)
                        THEN known.picture ELSE excluded.picture END,
                    drawn_from = CASE WHEN known.checked_at > now() - cast(:every AS interval)
                        THEN known.drawn_from ELSE excluded.drawn_from END,
                    checked_at = greatest(known.checked_at, now())
                RETURNING picture::text AS picture, drawn_from::text AS drawn_from""", Tuple.class)
                .setParameter("conference", conference).setParameter("every", every.toString())
                .setParameter("picture", write(Disclosure.of(conference, next)))
                .setParameter("drawn", write(next))
                .getSingleResult());
    }

    private static List<Figures.Figure> next(List<Figures.Figure> before, List<Figures.Figure> now) {
        Predicate<Figures.Figure> isOfAudience = figure -> figure.isOf(Dimension.AUDIENCE);
        Predicate<Figures.Figure> isShown = figure -> figure.isOf(Dimension.REGION) || figure.isOf(Dimension.COUNTRY);
        return Stream.concat(Steps.next(only(before, isShown), only(now, isShown)).stream(),
                Steps.nextTogether(only(before, isOfAudience), only(now, isOfAudience)).stream()).toList();
    }

    private static List<Figures.Figure> only(List<Figures.Figure> figures, Predicate<Figures.Figure> wanted) {
        return figures.stream().filter(wanted).toList();
    }

    private Kept read(Tuple row) {
        try {
            return new Kept(json.readValue(row.get("picture", String.class), PublicStatisticsView.class),
                    json.readValue(row.get("drawn_from", String.class), FIGURES), Instant.now());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("It was written here", e);
        }
    }

    private String write(Object written) {
        try {
            return json.writeValueAsString(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures are plain records", e);
        }
    }

    private record Kept(PublicStatisticsView picture, List<Figures.Figure> drawnFrom, Instant readAt) {
    }
}

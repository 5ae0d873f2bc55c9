package org.cyclorama.registration.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.registration.RegistrationConfig;
import org.cyclorama.registration.agenda.Agenda;
import org.hibernate.Session;

import io.quarkus.narayana.jta.QuarkusTransaction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the public is shown: drawn anew at most once in a while, so that its moments tell of no single registration, kept in the
 * database, so that every replica shows the same, and in memory, so that a crowd costs nothing.
 */
@ApplicationScoped
class PublicFigures {

    private static final Duration IN_MEMORY = Duration.ofSeconds(1);

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
        Kept kept = memory.get(conference);
        if (kept != null && (kept.readAt().plus(IN_MEMORY).isAfter(Instant.now()) || !drawing.add(conference))) {
            return kept.picture();
        }
        try {
            agenda.conference(conference);
            PublicStatisticsView picture = QuarkusTransaction.requiringNew().call(() -> current(conference));
            memory.put(conference, new Kept(picture, Instant.now()));
            return picture;
        } finally {
            drawing.remove(conference);
        }
    }

    private PublicStatisticsView current(String conference) {
        Optional<String> recent = database.createNativeQuery("""
                SELECT picture::text FROM public_figures
                WHERE conference = :conference AND checked_at > now() - cast(:every AS interval)""", String.class)
                .setParameter("conference", conference).setParameter("every", every.toString())
                .getResultStream().findFirst();
        return read(recent.orElseGet(() -> draw(conference)));
    }

    /** Whoever draws first wins; the others show what it drew. */
    private String draw(String conference) {
        return database
                .createNativeQuery(
                        """
                                INSERT INTO public_figures AS known (conference, picture) VALUES (:conference, cast(:picture AS jsonb))
                                ON CONFLICT (conference) DO UPDATE SET
                                    picture = CASE WHEN known.checked_at > now() - cast(:every AS interval) THEN known.picture ELSE excluded.picture END,
                                    checked_at = greatest(known.checked_at, now())
                                RETURNING picture::text""",
                        String.class)
                .setParameter("conference", conference).setParameter("every", every.toString())
                .setParameter("picture", write(Disclosure.of(conference, figures.of(conference, null))))
                .getSingleResult();
    }

    private PublicStatisticsView read(String picture) {
        try {
            return json.readValue(picture, PublicStatisticsView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("It was written here", e);
        }
    }

    private String write(PublicStatisticsView picture) {
        try {
            return json.writeValueAsString(picture);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures are plain records", e);
        }
    }

    private record Kept(PublicStatisticsView picture, Instant readAt) {
    }
}

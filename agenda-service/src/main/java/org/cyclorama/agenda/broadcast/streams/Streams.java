package org.cyclorama.agenda.broadcast.streams;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.agenda.AgendaProblem;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.conferences.Conferences.Source;
import org.cyclorama.agenda.live.events.EventKind;
import org.cyclorama.agenda.live.events.Events;
import org.cyclorama.defaults.problem.CommonProblem;
import org.hibernate.Session;

import io.quarkus.narayana.jta.QuarkusTransaction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Where each channel comes from at the moment. */
@ApplicationScoped
public class Streams {

    /** A player asks every few seconds, and there are thousands: they share an answer that is at most this old. */
    private static final Duration SHARED_FOR = Duration.ofSeconds(1);

    private final Cache<UUID, Known> known = Caffeine.newBuilder().expireAfterWrite(SHARED_FOR).build();
    private final Session database;
    private final Conferences conferences;
    private final Events events;
    private final Clock clock;

    Streams(Session database, Conferences conferences, Events events, Clock clock) {
        this.database = database;
        this.conferences = conferences;
        this.events = events;
        this.clock = clock;
    }

    /** The source of a channel; 404 for a channel that the conference does not have. */
    public OnChannel of(UUID conference, String channel) {
        Known now = known.get(conference, this::read);
        Source source = now.sources().get(channel);
        if (source == null) {
            throw CommonProblem.NOT_FOUND.because("The conference has no such channel.");
        }
        return new OnChannel(source.isPublic(), now.active().getOrDefault(channel, Stream.PRIMARY).of(source));
    }

    /** Has a channel come from one of its streams, for all players. */
    @Transactional
    SwitchedStream switchTo(String slug, String channel, Stream stream) {
        UUID conference = conferences.id(slug);
        Source source = conferences.sources(conference).get(channel);
        if (source == null) {
            throw CommonProblem.NOT_FOUND.because("The conference has no such channel.");
        }
        if (stream == Stream.BACKUP && source.backup() == null) {
            throw AgendaProblem.NO_BACKUP.because("The channel " + channel + " has one stream only.");
        }
        SwitchedStream switched = new SwitchedStream(channel, stream, clock.instant());
        database.createNativeMutationQuery(
                """
                        INSERT INTO channel_stream (conference, channel, stream, switched_at) VALUES (:conference, :channel, :stream, :at)
                        ON CONFLICT (conference, channel) DO UPDATE SET stream = excluded.stream, switched_at = excluded.switched_at""")
                .setParameter("conference", conference).setParameter("channel", channel)
                .setParameter("stream", stream.name()).setParameter("at", switched.switchedAt()).executeUpdate();
        events.publish(conference, EventKind.STREAM_SWITCHED, switched);
        return switched;
    }

    private Known read(UUID conference) {
        return QuarkusTransaction.joiningExisting().call(() -> new Known(conferences.sources(conference), database
                .createNativeQuery("SELECT channel, stream FROM channel_stream WHERE conference = :conference", Tuple.class)
                .setParameter("conference", conference).getResultStream()
                .collect(toMap(row -> row.get("channel", String.class),
                        row -> Stream.valueOf(row.get("stream", String.class))))));
    }

    /** One of the two that a channel has. */
    enum Stream {
        PRIMARY,
        BACKUP;

        String of(Source source) {
            return this == BACKUP && source.backup() != null ? source.backup() : source.stream();
        }
    }

    /** Who may watch a channel, and the media playlist it comes from; null without one. */
    public record OnChannel(boolean isPublic, String playlist) {
    }

    private record Known(Map<String, Source> sources, Map<String, Stream> active) {
    }
}

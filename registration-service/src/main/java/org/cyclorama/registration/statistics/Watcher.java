package org.cyclorama.registration.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** One client of the live figures. */
final class Watcher {

    private static final Duration LONGEST = Duration.ofHours(4);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Statistics.View view;
    private final SseEventSink sink;
    private final Sse sse;
    private final Instant until;
    private String shown;
    private CompletionStage<?> sending = CompletableFuture.completedFuture(null);
    private Instant sendingSince = Instant.now();

    Watcher(Statistics.View view, SseEventSink sink, Sse sse, long expires, String shown) {
        this.view = view;
        this.sink = sink;
        this.sse = sse;
        this.shown = shown;
        Instant longest = Instant.now().plus(LONGEST);
        Instant token = Instant.ofEpochSecond(expires);
        this.until = expires > 0 && token.isBefore(longest) ? token : longest;
    }

    Statistics.View view() {
        return view;
    }

    /** Whether to forget it: gone, at the end of its token, or stuck. */
    boolean isOver() {
        Instant now = Instant.now();
        if (now.isAfter(until) || isBusy() && now.isAfter(sendingSince.plus(PATIENCE))) {
            close();
        }
        return sink.isClosed();
    }

    /** Sends a picture that the client does not have, if it has taken the one before. */
    synchronized void show(LiveFigures.Picture picture) {
        if (!picture.id().equals(shown) && !isBusy()) {
            shown = picture.id();
            send(sse.newEventBuilder().name("statistics").id(picture.id()).mediaType(MediaType.APPLICATION_JSON_TYPE)
                    .data(String.class, picture.text()).build());
        }
    }

    /** Keeps proxies from closing what is silent, and notices who has gone. */
    synchronized void giveSign() {
        if (!isBusy()) {
            send(sse.newEventBuilder().comment("still here").build());
        }
    }

    void close() {
        if (!sink.isClosed()) {
            sink.close();
        }
    }

    private boolean isBusy() {
        return !sending.toCompletableFuture().isDone();
    }

    private void send(OutboundSseEvent event) {
        sendingSince = Instant.now();
        sending = sink.isClosed() ? CompletableFuture.completedFuture(null) : sink.send(event).exceptionally(gone -> {
            close();
            return null;
        });
    }
}

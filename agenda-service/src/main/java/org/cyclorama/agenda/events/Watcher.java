package org.cyclorama.agenda.events;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** One open connection over which somebody is told what happens at a conference (server-sent events). */
public class Watcher {

    /** Who has not taken this many events is too slow: it is disconnected, comes back and catches up. */
    private static final int MOST_PENDING = 200;
    private static final int SHORTEST_PAUSE = 1000;
    private static final int LONGEST_PAUSE = 5000;

    private final UUID conference;
    private final SseEventSink sink;
    private final Sse sse;
    private final String lastEventId;
    private final Supplier<String> state;
    private final AtomicInteger pending = new AtomicInteger();
    private Position told = Position.START;

    private Watcher(UUID conference, String lastEventId, SseEventSink sink, Sse sse, Supplier<String> state) {
        this.conference = conference;
        this.lastEventId = lastEventId;
        this.sink = sink;
        this.sse = sse;
        this.state = state;
    }

    /** Is told each event that everyone may know. */
    public static Watcher ofEvents(UUID conference, String lastEventId, SseEventSink sink, Sse sse) {
        return new Watcher(conference, lastEventId, sink, sse, null);
    }

    /** Is told after each event, also one of the crews alone, how things stand then. */
    public static Watcher ofState(UUID conference, SseEventSink sink, Sse sse, Supplier<String> state) {
        return new Watcher(conference, null, sink, sse, state);
    }

    UUID conference() {
        return conference;
    }

    /** Where the client was when it left; null when it is new, {@link Position#START} when nobody can tell. */
    Position lastTold() {
        return lastEventId == null || lastEventId.isBlank() ? null : Position.parse(lastEventId).orElse(Position.START);
    }

    boolean tellsState() {
        return state != null;
    }

    /** Says hello, with a pause before coming back that is not everyone's. */
    void greet() {
        int pause = ThreadLocalRandom.current().nextInt(SHORTEST_PAUSE, LONGEST_PAUSE);
        send(sse.newEventBuilder().comment("welcome").reconnectDelay(pause).build());
    }

    /** Tells one event, once. */
    void tell(LiveEvent event) {
        if (event.position().compareTo(told) <= 0 || event.kind().isBackstage()) {
            return;
        }
        told = event.position();
        send(sse.newEventBuilder().id(told.toString()).name(event.kind().slug()).data(String.class, event.data()).build());
    }

    /** Tells how things stand. */
    void tellState() {
        send(sse.newEventBuilder().name("state").data(String.class, state.get()).build());
    }

    /** Tells that too much was missed; what comes after this place will be told. */
    void reset(Position now) {
        told = now;
        send(sse.newEventBuilder().id(now.toString()).name(EventKind.RESET.slug()).data(String.class, "{}").build());
    }

    void skipTo(Position position) {
        told = position;
    }

    void beat() {
        send(sse.newEventBuilder().comment("").build());
    }

    void leave() {
        sink.close();
    }

    boolean isGone() {
        return sink.isClosed();
    }

    private void send(OutboundSseEvent event) {
        if (sink.isClosed()) {
            return;
        }
        if (pending.incrementAndGet() > MOST_PENDING) {
            sink.close();
            return;
        }
        sink.send(event).whenComplete((sent, failure) -> {
            pending.decrementAndGet();
            if (failure != null) {
                sink.close();
            }
        });
    }
}

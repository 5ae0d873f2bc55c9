package org.cyclorama.agenda.live.events;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** One open connection over which somebody is told what happens at a conference (server-sent events). */
public class Watcher {

    /** What nobody can have been told. */
    static final long UNKNOWN = -1;

    /** Who has not taken this many events is too slow: it is disconnected, comes back and catches up. */
    private static final int MOST_PENDING = 200;
    private static final int SHORTEST_PAUSE = 1000;
    private static final int LONGEST_PAUSE = 5000;

    private final UUID conference;
    private final SseEventSink sink;
    private final Sse sse;
    private final String lastEventId;
    private final View view;
    private final AtomicInteger pending = new AtomicInteger();
    private long told = UNKNOWN;

    private Watcher(UUID conference, String lastEventId, SseEventSink sink, Sse sse, View view) {
        this.conference = conference;
        this.lastEventId = lastEventId;
        this.sink = sink;
        this.sse = sse;
        this.view = view;
    }

    /** Is told each event that everyone may know. */
    public static Watcher ofEvents(UUID conference, String lastEventId, SseEventSink sink, Sse sse) {
        return new Watcher(conference, lastEventId, sink, sse, null);
    }

    /**
     * Is told after each event, also one of the crews alone, how things stand then.
     *
     * @param of what is looked at; all who look at the same are told the same
     */
    public static Watcher ofState(UUID conference, String of, SseEventSink sink, Sse sse, Supplier<String> state) {
        return new Watcher(conference, null, sink, sse, new View(conference + " " + of, state));
    }

    UUID conference() {
        return conference;
    }

    /** What is looked at; null for who is told events. */
    View view() {
        return view;
    }

    boolean isNew() {
        return lastEventId == null || lastEventId.isBlank();
    }

    /** Where the client was when it left; {@link #UNKNOWN} when nobody can tell. */
    long lastTold() {
        return lastEventId.matches("\\d{1,18}") ? Long.parseLong(lastEventId) : UNKNOWN;
    }

    /** Says hello, with a pause before coming back that is not everyone's. */
    void greet() {
        int pause = ThreadLocalRandom.current().nextInt(SHORTEST_PAUSE, LONGEST_PAUSE);
        send(sse.newEventBuilder().comment("welcome").reconnectDelay(pause).build());
    }

    /** Tells one event, once. */
    void tell(LiveEvent event) {
        if (event.number() > told && !event.kind().isBackstage()) {
            told = event.number();
            tell(told, event.kind().slug(), event.data());
        }
    }

    /** Tells how things stand after this event, unless it was told already. */
    void tellState(long number, String state) {
        if (number > told) {
            told = number;
            tell(number, "state", state);
        }
    }

    /** Tells that too much was missed; what comes after this place will be told. */
    void reset(long now) {
        told = now;
        tell(now, EventKind.RESET.slug(), "{}");
    }

    void skipTo(long number) {
        told = number;
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

    private void tell(long id, String name, String data) {
        send(sse.newEventBuilder().id(Long.toString(id)).name(name).data(String.class, data).build());
    }

    private void send(OutboundSseEvent event) {
        if (sink.isClosed()) {
            return;
        }
        if (pending.incrementAndGet() > MOST_PENDING) {
            sink.close();
            return;
        }
        try {
            sink.send(event).whenComplete((sent, failure) -> {
                pending.decrementAndGet();
                if (failure != null) {
                    sink.close();
                }
            });
        } catch (IllegalStateException e) {
            // It was closed this very moment: nobody is there to be told.
            sink.close();
        }
    }

    /** What somebody looks at, and how it looks now. */
    record View(String of, Supplier<String> state) {
    }
}

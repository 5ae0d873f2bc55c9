package org.cyclorama.booth.requests;

import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.cyclorama.booth.booths.Booths;
import org.cyclorama.booth.news.Happened;
import org.cyclorama.booth.news.Happened.Person;
import org.cyclorama.booth.news.Happened.Side;

/** Tells what happened to a request, in the transaction in which it did. */
@ApplicationScoped
public class RequestNews {

    private final Booths booths;
    private final Event<Happened> news;

    RequestNews(Booths booths, Event<Happened> news) {
        this.booths = booths;
        this.news = news;
    }

    /** @param text what was written, for the other side; null when nothing was */
    public void tell(Happened.Type type, Side by, CollaborationRequest request, String text, Instant at) {
        booths.stand(request.booth()).ifPresent(stand -> {
            Map<String, String> facts = Map.of("request", request.id().toString(), "booth", stand.id().toString(), "code",
                    stand.code(), "topic", request.topic().name(), "state", request.state().name(), "dueAt",
                    request.dueAt().toString());
            Person author = new Person(request.person(), request.email(), request.name(), request.language());
            news.fire(new Happened(type, by, stand, author, request.id(), facts, text, at));
        });
    }
}

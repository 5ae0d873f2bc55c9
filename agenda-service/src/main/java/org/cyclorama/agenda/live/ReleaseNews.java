package org.cyclorama.agenda.live;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.cyclorama.agenda.live.events.EventKind;
import org.cyclorama.agenda.live.events.Events;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.releases.Released;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Tells watchers what a release changes. */
@ApplicationScoped
class ReleaseNews {

    /** A release that changes more than this is read anew by everyone anyway. */
    private static final int MOST = 100;

    private final Events events;

    ReleaseNews(Events events) {
        this.events = events;
    }

    void tell(@Observes Released release) {
        events.publish(release.conference(), EventKind.RELEASED, new Headline(release.number(), release.note()));
        Map<String, Airing> were = scheduled(release.before().programme());
        Map<String, Airing> are = scheduled(release.now().programme());
        Map<String, EventKind> changed = changes(were, are);
        if (changed.size() > MOST) {
            return;
        }
        Map<String, Map<String, String>> titles = new HashMap<>(titles(release.before().programme()));
        titles.putAll(titles(release.now().programme()));
        changed.forEach((code, kind) -> {
            Airing airing = are.getOrDefault(code, were.get(code));
            AiringNews news = AiringNews.of(airing, titles.get(airing.session()), release.number());
            events.publish(release.conference(), kind,
                    were.containsKey(code) ? news.since(were.get(code), release.note()) : news);
        });
    }

    private static Map<String, EventKind> changes(Map<String, Airing> were, Map<String, Airing> are) {
        Map<String, EventKind> changes = new TreeMap<>();
        were.keySet().stream().filter(code -> !are.containsKey(code))
                .forEach(code -> changes.put(code, EventKind.AIRING_CANCELLED));
        are.forEach((code, airing) -> {
            Airing was = were.get(code);
            if (was == null) {
                changes.put(code, EventKind.AIRING_ADDED);
            } else if (!airing.sequence().equals(was.sequence())) {
                changes.put(code, airing.movedFrom(was) ? EventKind.AIRING_MOVED : EventKind.AIRING_CHANGED);
            }
        });
        return changes;
    }

    private static Map<String, Airing> scheduled(Programme programme) {
        return programme.shown().airings().stream().filter(airing -> !airing.isCancelled())
                .collect(toMap(Airing::code, airing -> airing));
    }

    private static Map<String, Map<String, String>> titles(Programme programme) {
        return programme.sessions().stream().collect(toMap(Session::code, Session::title));
    }

    /** What an event says of a release. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @RegisterForReflection
    record Headline(int release, String note) {
    }
}

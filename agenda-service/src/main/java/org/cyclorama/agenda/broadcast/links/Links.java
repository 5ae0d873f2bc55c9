package org.cyclorama.agenda.broadcast.links;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.agenda.MergePatch;
import org.cyclorama.agenda.broadcast.links.LinkIds.Place;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.conferences.definition.Link;
import org.cyclorama.agenda.live.events.EventKind;
import org.cyclorama.agenda.live.events.Events;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.databind.JsonNode;

/** The contribution links of a conference. */
@ApplicationScoped
public class Links {

    private static final Comparator<Link> IN_ORDER = Comparator.comparing(Link::from).thenComparing(Link::to)
            .thenComparing(Link::order).thenComparing(Link::code);

    private final Conferences conferences;
    private final LinkIds ids;
    private final MergePatch patches;
    private final Versions versions;
    private final Events events;
    private final Caller caller;
    private final Clock clock;

    Links(Conferences conferences, LinkIds ids, MergePatch patches, Versions versions, Events events, Caller caller,
            Clock clock) {
        this.conferences = conferences;
        this.ids = ids;
        this.patches = patches;
        this.versions = versions;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    /** All links, by their two studios and then in the order of preference. */
    public List<LinkView> of(UUID conference) {
        List<Link> links = conferences.links(conference).stream().sorted(IN_ORDER).toList();
        Map<String, UUID> known = ids.of(conference, links.stream().map(Link::code).toList());
        Map<String, String> chosen = chosen(links);
        return links.stream().map(link -> LinkView.of(link, known.get(link.code()), chosen.containsValue(link.code())))
                .toList();
    }

    /** Notes that a link works or does not, or changes its place. */
    @Transactional
    LinkView change(UUID id, JsonNode patch, HttpHeaders headers) {
        Place place = ids.find(id).orElseThrow(Links::unknown);
        String slug = conferences.slug(place.conference());
        if (!caller.holds(Roles.CREW, slug) && !caller.holds(Roles.ORGANIZER, slug)) {
            throw unknown();
        }
        conferences.lock(slug);
        Link before = link(place);
        versions.requireCurrent(headers, id, before.revision());
        ChangeLink wanted = patches.apply(patch, ChangeLink.of(before), ChangeLink.class);
        Link after = conferences.change(place.conference(), wanted.appliedTo(before, clock.instant()));
        versions.note(id, after.revision(), patches.changedFields(before, after));
        events.publish(place.conference(), EventKind.LINK_CHANGED, new News(after.code(), after.state(), after.order()));
        return of(place.conference()).stream().filter(view -> view.id().equals(id)).findFirst().orElseThrow(Links::unknown);
    }

    private Link link(Place place) {
        return conferences.links(place.conference()).stream().filter(link -> link.code().equals(place.code())).findFirst()
                .orElseThrow(Links::unknown);
    }

    /** By the two studios, the first link that is up. Programmes go one way, so that each direction has its own. */
    private static Map<String, String> chosen(List<Link> inOrder) {
        return inOrder.stream().filter(link -> link.state() == Link.State.UP)
                .collect(toMap(link -> link.from() + " " + link.to(), Link::code, (first, second) -> first));
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("There is no such link.");
    }

    /** What an event says of a link. */
    @RegisterForReflection
    record News(String code, Link.State state, int order) {
    }
}

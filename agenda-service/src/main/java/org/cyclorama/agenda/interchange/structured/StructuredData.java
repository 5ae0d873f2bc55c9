package org.cyclorama.agenda.interchange.structured;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.PublicAddress;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.conferences.Outline;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.AiringKind;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.showing.Show;
import org.cyclorama.agenda.showing.Shows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes down a release in the words of schema.org. What was called off stays, as EventCancelled. */
@ApplicationScoped
class StructuredData {

    private static final String SCHEMA = "https://schema.org/";

    private final Conferences conferences;
    private final Shows shows;
    private final PublicAddress address;
    private final ObjectMapper json;

    StructuredData(Conferences conferences, Shows shows, PublicAddress address, ObjectMapper json) {
        this.conferences = conferences;
        this.shows = shows;
        this.address = address;
        this.json = json;
    }

    byte[] of(String slug) {
        Outline outline = conferences.outline(conferences.id(slug));
        Show show = shows.at(slug);
        ObjectNode event = json.createObjectNode();
        event.put("@context", "https://schema.org");
        describe(event, "Event", address.programme(slug), outline.in(outline.name()));
        event.put("startDate", outline.start().toString()).put("endDate", outline.end().toString()).put("url",
                address.programme(slug));
        mixed(event, address.programme(slug));
        languages(event, outline.languages());
        ArrayNode parts = event.putArray("subEvent");
        show.sessions().forEach(session -> session(parts.addObject(), session, outline, show));
        Stream.concat(show.airings().stream(), show.cancelled().stream()).sorted(Show.IN_TIME)
                .forEach(airing -> airing(parts.addObject(), airing, outline, show));
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree is always written", e);
        }
    }

    private void session(ObjectNode node, Session session, Outline outline, Show show) {
        describe(node, "Event", id(session), outline.in(session.title()));
        if (!session.summary().isEmpty()) {
            node.put("description", outline.in(session.summary()));
        }
        List<Airing> airings = show.airingsOf(session);
        if (!airings.isEmpty()) {
            node.put("startDate", airings.getFirst().start().toString()).put("endDate", airings.getFirst().end().toString());
        }
        node.putObject("superEvent").put("@id", address.programme(outline.slug()));
        mixed(node, address.programme(outline.slug()));
        node.put("inLanguage", session.originalLanguage());
        ArrayNode performers = node.putArray("performer");
        show.speakerNames().get(session.code())
                .forEach(name -> performers.addObject().put("@type", "Person").put("name", name));
    }

    private void airing(ObjectNode node, Airing airing, Outline outline, Show show) {
        Session session = show.sessionOf(airing);
        describe(node, "BroadcastEvent", "urn:uuid:" + airing.id(), outline.in(session.title()));
        node.put("startDate", airing.start().toString()).put("endDate", airing.end().toString())
                .put("url", address.airing(outline.slug(), airing.code()))
                .put("isLiveBroadcast", airing.kind() == AiringKind.LIVE)
                .put("eventStatus", SCHEMA + (airing.isCancelled() ? "EventCancelled" : "EventScheduled"));
        node.putObject("broadcastOfEvent").put("@id", id(session));
        languages(node, Stream.concat(Stream.of(session.originalLanguage()), airing.interpretedInto()).distinct().toList());
        ArrayNode subtitles = node.putArray("subtitleLanguage");
        airing.subtitles().forEach(subtitle -> subtitles.add(subtitle.language()));
        outline.channel(airing.channel()).ifPresent(channel -> node.put("isAccessibleForFree", true).putObject("publishedOn")
                .put("@type", "BroadcastService").put("name", outline.in(channel.name())));
    }

    private static void describe(ObjectNode node, String type, String id, String name) {
        node.put("@type", type).put("@id", id).put("name", name);
    }

    private static void mixed(ObjectNode node, String page) {
        node.put("eventAttendanceMode", SCHEMA + "MixedEventAttendanceMode");
        node.putObject("location").put("@type", "VirtualLocation").put("url", page);
    }

    private static void languages(ObjectNode node, List<String> languages) {
        ArrayNode tags = node.putArray("inLanguage");
        languages.forEach(tags::add);
    }

    private static String id(Session session) {
        return "urn:uuid:" + session.id();
    }
}

package org.cyclorama.agenda.interchange;

import static java.util.stream.Collectors.groupingBy;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.PublicAddress;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.conferences.Outline;
import org.cyclorama.agenda.interchange.References.Part;
import org.cyclorama.agenda.interchange.References.Reference;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.AiringKind;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.showing.Show;
import org.cyclorama.agenda.showing.Shows;

/** Writes down a release as a schedule. What was called off is not in it: the format has no word for that. */
@ApplicationScoped
class Publisher {

    private final Conferences conferences;
    private final Shows shows;
    private final References references;
    private final PublicAddress address;

    Publisher(Conferences conferences, Shows shows, References references, PublicAddress address) {
        this.conferences = conferences;
        this.shows = shows;
        this.references = references;
        this.address = address;
    }

    Schedule schedule(String slug) {
        Outline outline = conferences.outline(conferences.id(slug));
        Show show = shows.at(slug);
        Names names = new Names(references.of(outline.id()), references.rooms(outline.id()));
        Map<LocalDate, List<Airing>> byDay = show.airings().stream()
                .collect(groupingBy(airing -> LocalDate.ofInstant(airing.start(), outline.zone()), TreeMap::new,
                        java.util.stream.Collectors.toList()));
        if (byDay.isEmpty()) {
            byDay.put(outline.start(), List.of());
        }
        List<LocalDate> dates = new ArrayList<>(byDay.keySet());
        List<Schedule.Day> days = IntStream.range(0, dates.size())
                .mapToObj(i -> day(i + 1, dates.get(i), byDay.get(dates.get(i)), outline, show, names)).toList();
        return new Schedule(String.valueOf(show.release()), Codes.acronym(slug), outline.in(outline.name()),
                Collections.min(List.of(outline.start(), dates.getFirst())),
                Collections.max(List.of(outline.end(), dates.getLast())),
                outline.zone().getId(), address.programme(slug), rooms(show, outline, names), days);
    }

    /** Midnight to midnight where the conference is at home, and until its last event ends. */
    private Schedule.Day day(int index, LocalDate date, List<Airing> airings, Outline outline, Show show,
            Names names) {
        ZoneId zone = outline.zone();
        OffsetDateTime midnight = date.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
        OffsetDateTime end = airings.stream().map(airing -> airing.end().atZone(zone).toOffsetDateTime())
                .filter(late -> late.isAfter(midnight)).max(OffsetDateTime::compareTo).orElse(midnight);
        return new Schedule.Day(index, date, date.atStartOfDay(zone).toOffsetDateTime(), end,
                airings.stream().map(airing -> event(airing, outline, show, names)).toList());
    }

    private Schedule.Event event(Airing airing, Outline outline, Show show, Names names) {
        Session session = show.sessionOf(airing);
        Reference reference = names.references().get(Part.airing(airing.code()));
        return new Schedule.Event(reference.number(), reference.guid(), names.room(airing.channel()), airing.start(),
                airing.start().atZone(outline.zone()).toOffsetDateTime(), Duration.between(airing.start(), airing.end()),
                Codes.slug(outline.slug(), reference.number(), airing.code()),
                address.airing(outline.slug(), airing.code()), outline.in(session.title()), "",
                session.track() == null ? ""
                        : outline.in(outline.tracks().getOrDefault(session.track(), Map.of("en", session.track()))),
                type(airing.kind()), session.originalLanguage(), outline.in(session.summary()), "", picture(session.poster()),
                persons(session.speakers(), show.speakersOf(airing), names.references()));
    }

    /** Codes and names go along with each other: nothing is released with a speaker who is not there. */
    private static List<Schedule.Person> persons(List<String> codes, List<String> names, Map<Part, Reference> known) {
        return IntStream.range(0, names.size()).mapToObj(i -> {
            Reference reference = known.get(Part.speaker(codes.get(i)));
            return new Schedule.Person(reference.number(), reference.guid(), names.get(i));
        }).toList();
    }

    /** Two channels of one name are one room. */
    private static List<Schedule.Room> rooms(Show show, Outline outline, Names names) {
        return show.airings().stream().map(airing -> names.room(airing.channel())).distinct().sorted()
                .map(room -> new Schedule.Room(room,
                        UUID.nameUUIDFromBytes((outline.id() + "/" + room).getBytes(StandardCharsets.UTF_8))))
                .toList();
    }

    /** Only what is a URI (RFC 3986): an address may hold more. */
    private static String picture(String address) {
        try {
            return address == null ? null : new URI(address).toASCIIString();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String type(AiringKind kind) {
        return kind == AiringKind.LIVE ? "talk" : kind.name().toLowerCase(Locale.ROOT);
    }

    /** What a conference's parts and channels are called outside. */
    private record Names(Map<Part, Reference> references, Map<String, String> rooms) {

        String room(String channel) {
            return rooms.getOrDefault(channel, channel);
        }
    }
}

package org.cyclorama.agenda.calendar.favourites;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.agenda.PublicDocument;
import org.cyclorama.agenda.calendar.Calendars;
import org.cyclorama.agenda.calendar.Wishes;
import org.cyclorama.agenda.calendar.favourites.Agendas.Entry;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.showing.Shows;

/** Writes somebody's agenda as a calendar. */
@ApplicationScoped
class PersonalCalendar {

    private final Agendas agendas;
    private final Calendars calendars;
    private final Conferences conferences;
    private final Shows shows;

    PersonalCalendar(Agendas agendas, Calendars calendars, Conferences conferences, Shows shows) {
        this.agendas = agendas;
        this.calendars = calendars;
        this.conferences = conferences;
        this.shows = shows;
    }

    /** Its id says nothing of the person, and its source is left out: it is the secret. */
    PublicDocument of(String subject, String zone, String lang, HttpHeaders headers) {
        Map<String, List<Airing>> byConference = agendas.of(subject).stream()
                .collect(groupingBy(entry -> entry.show().conference(), TreeMap::new, mapping(Entry::airing, toList())));
        List<Calendars.Page> pages = byConference.entrySet().stream().map(page -> new Calendars.Page(
                conferences.outline(conferences.id(page.getKey())), shows.at(page.getKey()), page.getValue())).toList();
        UUID id = UUID.nameUUIDFromBytes(("feed of " + subject).getBytes(StandardCharsets.UTF_8));
        return PublicDocument.of(Calendars.TYPE, calendars.write(
                new Calendars.Heading(id.toString(), "Cyclorama", null, null, null), pages,
                new Calendars.Style(Wishes.of(lang, headers), Optional.ofNullable(zone).map(ZoneId::of))));
    }
}

package org.cyclorama.agenda.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cyclorama.agenda.PublicAddress;
import org.cyclorama.agenda.calendar.Calendars.Page;
import org.cyclorama.agenda.calendar.Calendars.Style;
import org.cyclorama.agenda.conferences.Outline;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Session;

import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Feature;
import net.fortuna.ical4j.model.parameter.Label;
import net.fortuna.ical4j.model.parameter.RelType;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RelatedTo;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/** Writes the airings of one conference as events. */
final class Event {

    private final Page page;
    private final Outline conference;
    private final Style style;
    private final PublicAddress address;

    Event(Page page, Style style, PublicAddress address) {
        this.page = page;
        this.conference = page.conference();
        this.style = style;
        this.address = address;
    }

    /** One airing; its siblings are all airings of its session that the calendar holds, itself too. */
    VEvent of(Airing airing, List<Airing> siblings) {
        Session session = page.show().sessionOf(airing);
        VEvent event = new VEvent(false);
        event.add(new Uid(airing.id().toString()));
        event.add(new DtStamp(airing.lastModified()));
        event.add(new LastModified(airing.lastModified()));
        event.add(new Sequence(airing.sequence()));
        event.add(airing.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new DtStart<>(time(airing.start())));
        event.add(new DtEnd<>(time(airing.end())));
        event.add(new Summary(style.in(session.title(), conference)));
        String description = description(airing, session);
        if (!description.isEmpty()) {
            event.add(new Description(description));
        }
        event.add(new Categories(new TextList(categories(airing, session))));
        place(event, airing);
        related(airing, siblings).forEach(event::add);
        return event;
    }

    private void place(VEvent event, Airing airing) {
        Map<String, String> name = conference.channel(airing.channel()).map(Outline.Seen::name)
                .orElse(Map.of("en", String.valueOf(airing.channel())));
        String page = address.airing(conference.slug(), airing.code());
        String channel = style.in(name, conference);
        event.add(new Location(channel));
        event.add(new Url(URI.create(page)));
        event.add(new Conference(new ParameterList(List.of(Value.URI, new Feature("AUDIO,VIDEO"),
                new Label(Style.inQuotes(channel)))), page));
    }

    private String description(Airing airing, Session session) {
        List<String> languages = Stream.concat(Stream.of(session.originalLanguage()), airing.interpretedInto()).distinct()
                .toList();
        return String.join("\n\n", Stream.of(
                session.summary().isEmpty() ? "" : style.in(session.summary(), conference),
                Style.writable(String.join(", ", page.show().speakersOf(airing))),
                String.join(", ", languages)).filter(part -> !part.isEmpty()).toList());
    }

    private List<String> categories(Airing airing, Session session) {
        List<String> categories = new ArrayList<>();
        if (session.track() != null) {
            categories.add(
                    style.in(conference.tracks().getOrDefault(session.track(), Map.of("en", session.track())), conference));
        }
        categories.add(airing.kind().name());
        return categories;
    }

    /** The first airing of a session knows all others and they know it: a chain that stays short however many there are. */
    private static Stream<RelatedTo> related(Airing airing, List<Airing> siblings) {
        Airing first = siblings.getFirst();
        Stream<Airing> others = airing == first ? siblings.stream().skip(1) : Stream.of(first);
        return others.map(other -> new RelatedTo(new ParameterList(List.of(RelType.SIBLING)), other.id().toString()));
    }

    private Temporal time(Instant instant) {
        return style.zone().<Temporal> map(instant::atZone).orElse(instant);
    }
}

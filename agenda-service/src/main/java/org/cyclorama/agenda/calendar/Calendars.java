package org.cyclorama.agenda.calendar;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.PublicAddress;
import org.cyclorama.agenda.conferences.Outline;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.showing.Show;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes calendars. */
@ApplicationScoped
public class Calendars {

    /** Media type of what is written here. */
    public static final String TYPE = "text/calendar; charset=UTF-8";

    private static final Duration REFRESH = Duration.ofMinutes(15);

    private final PublicAddress address;

    Calendars(PublicAddress address) {
        this.address = address;
    }

    /**
     * A calendar.
     *
     * @param heading what it is called, and where it is from
     * @param pages the airings of each conference, called off ones too
     * @param style how it is written
     */
    public byte[] write(Heading heading, List<Page> pages, Style style) {
        Calendar calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//Cyclorama//agenda//EN"));
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Uid(heading.id()));
        calendar.add(new Name(heading.name()));
        calendar.add(new XProperty("X-WR-CALNAME", heading.name()));
        if (heading.description() != null) {
            calendar.add(new Description(heading.description()));
        }
        lastModified(pages).ifPresent(instant -> calendar.add(new LastModified(instant)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        if (heading.source() != null) {
            calendar.add(new Source(new ParameterList(List.of(Value.URI)), heading.source()));
        }
        if (heading.page() != null) {
            calendar.add(url(heading.page()));
        }
        style.zone().ifPresent(zone -> TimeZones.add(calendar, zone, pages));
        pages.forEach(page -> events(page, style).forEach(calendar::add));
        return Folding.fold(calendar.toString());
    }

    private Stream<net.fortuna.ical4j.model.component.VEvent> events(Page page, Style style) {
        Map<String, List<Airing>> siblings = page.airings().stream().collect(groupingBy(Airing::session));
        Event event = new Event(page, style, address);
        return page.airings().stream().map(airing -> event.of(airing, siblings.get(airing.session())));
    }

    private static java.util.Optional<Instant> lastModified(List<Page> pages) {
        return pages.stream().flatMap(page -> page.airings().stream()).map(Airing::lastModified)
                .max(Comparator.naturalOrder());
    }

    private static Url url(String page) {
        return new Url(java.net.URI.create(page));
    }

    /**
     * What a calendar is called.
     *
     * @param id never changes
     * @param source where it can be had again; null where that is a secret
     * @param page where people find more; null for nowhere
     */
    public record Heading(String id, String name, String description, String source, String page) {
    }

    /** Airings of one conference in order of time. */
    public record Page(Outline conference, Show show, List<Airing> airings) {
    }

    /**
     * How a calendar is written.
     *
     * @param languages wishes, the best first; without any as the conference speaks
     * @param zone of the times; UTC without one
     */
    public record Style(List<Locale.LanguageRange> languages, java.util.Optional<java.time.ZoneId> zone) {

        /** Without the control characters that a calendar can't hold (RFC 5545, section 3.1). */
        static String writable(String text) {
            return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", "");
        }

        /** Without what a parameter can't hold (RFC 5545, section 3.1); few readers know the escapes of RFC 6868. */
        static String inQuotes(String text) {
            return text.replaceAll("\\p{Cntrl}+", " ").replace('"', '\'');
        }

        /** A text in the wished language, else in the conference's. */
        String in(Map<String, String> text, Outline conference) {
            String tag = languages.isEmpty() ? null : Locale.lookupTag(languages, text.keySet());
            return writable(tag == null ? conference.in(text)
                    : text.entrySet().stream().filter(one -> one.getKey().equalsIgnoreCase(tag)).findFirst().orElseThrow()
                            .getValue());
        }
    }
}

package org.cyclorama.agenda.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.cyclorama.agenda.calendar.Calendars.Page;
import org.cyclorama.agenda.programme.Airing;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * Definitions of time zones from the rules of the JDK, transition by transition: the same tz database that everything else here
 * goes by.
 */
final class TimeZones {

    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

    private TimeZones() {
    }

    /** Adds the zone with all its changes from the last one before these airings to their end. */
    static void add(Calendar calendar, ZoneId zone, List<Page> pages) {
        calendar.add(new XProperty("X-WR-TIMEZONE", zone.getId()));
        List<Airing> airings = pages.stream().flatMap(page -> page.airings().stream()).toList();
        Instant from = airings.stream().map(Airing::start).min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        Instant to = airings.stream().map(Airing::end).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        VTimeZone definition = new VTimeZone();
        definition.add(new TzId(zone.getId()));
        observances(zone.getRules(), from, to).forEach(definition::add);
        calendar.add(definition);
    }

    private static List<Observance> observances(ZoneRules rules, Instant from, Instant to) {
        List<Observance> observances = new ArrayList<>();
        ZoneOffsetTransition next = rules.previousTransition(from.plusSeconds(1));
        if (next == null) {
            ZoneOffset always = rules.getOffset(from);
            observances.add(observance(rules.isDaylightSavings(from), EVER, always, always));
            next = rules.nextTransition(from);
        }
        while (next != null && next.getInstant().isBefore(to)) {
            observances.add(observance(rules.isDaylightSavings(next.getInstant()), next.getDateTimeBefore(),
                    next.getOffsetBefore(), next.getOffsetAfter()));
            next = rules.nextTransition(next.getInstant());
        }
        return observances;
    }

    /** Begins at a local time of the offset before (RFC 5545, section 3.6.5). */
    private static Observance observance(boolean daylight, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
        Observance observance = daylight ? new Daylight() : new Standard();
        observance.add(new DtStart<>(start));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        return observance;
    }
}

package org.cyclorama.agenda.interchange;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cyclorama.defaults.problem.CommonProblem;

/** Makes a schedule of what a notation holds, and notes every event that can't be understood. For one document. */
final class Reading {

    private static final int MOST_FAULTS = 50;

    private final List<Map<String, String>> faults = new ArrayList<>();
    private final List<Schedule.Event> events = new ArrayList<>();
    private ZoneId zone;
    private LocalDate date;
    private OffsetDateTime begins;
    private LocalTime change;
    private LocalTime dayChange;
    private Duration timeslot = Duration.ofMinutes(5);

    /** Of a schedule whose times are of this zone where it does not say so itself. */
    Reading(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * @param fields what the schedule says of itself: its zone, when its days begin, and how long what takes no time lasts
     */
    void conference(Map<String, String> fields) {
        zone = Notation.zone(fields.get("time_zone_name")).orElse(zone);
        change = Notation.clock(fields.get("day_change")).orElse(null);
        timeslot = Notation.length(fields.get("timeslot_duration")).filter(length -> !length.isZero()).orElse(timeslot);
    }

    /** What follows is on this day; older systems write times without dates. */
    void day(String day, String start) {
        begins = Notation.time(start, zone).orElse(null);
        dayChange = begins == null ? Notation.clock(start).orElse(change) : begins.toLocalTime();
        date = day == null ? null : Notation.time(day + "T00:00:00", zone).map(OffsetDateTime::toLocalDate).orElse(null);
    }

    void event(String id, String guid, String room, Map<String, String> fields, List<Schedule.Person> persons) {
        String place = "event " + named(id).or(() -> named(guid)).orElse("without an id");
        Optional<OffsetDateTime> start = Notation.time(fields.get("date"), zone).or(() -> onDay(fields.get("start")));
        Optional<Duration> length = Notation.length(fields.get("duration"));
        String where = named(fields.get("room")).or(() -> named(room)).orElse(null);
        if (text(fields, "title").isEmpty()) {
            fault(place, "has no title");
        } else if (start.isEmpty()) {
            fault(place, "has no date that can be read");
        } else if (length.isEmpty()) {
            fault(place, "has no duration that can be read");
        } else {
            OffsetDateTime local = start.get().withNano(0);
            events.add(new Schedule.Event(number(id), Notation.guid(guid).orElse(null), where, local.toInstant(), local,
                    length.get().isZero() ? timeslot : length.get(), text(fields, "slug"), text(fields, "url"),
                    text(fields, "title"), text(fields, "subtitle"),
                    text(fields, "track"), text(fields, "type"), text(fields, "language"), text(fields, "abstract"),
                    text(fields, "description"), null, persons));
        }
    }

    static Schedule.Person person(String id, String guid, String name) {
        return new Schedule.Person(number(id), Notation.guid(guid).orElse(null), name.strip());
    }

    /** All events, or 400 that names what is wrong with which. */
    List<Schedule.Event> events() {
        if (!faults.isEmpty()) {
            throw CommonProblem.INVALID_REQUEST.describe(faults.size() + " events can't be read.")
                    .with("violations", faults.stream().limit(MOST_FAULTS).toList()).build();
        }
        return events;
    }

    static RuntimeException unreadable(String why) {
        return CommonProblem.INVALID_REQUEST.because("This is no schedule: " + why + ".");
    }

    /** A time before the day's own beginning is of the night after it. */
    private Optional<OffsetDateTime> onDay(String time) {
        return date == null ? Optional.empty() : Notation.clock(time).map(start -> {
            LocalDate day = dayChange != null && start.isBefore(dayChange) ? date.plusDays(1) : date;
            return begins == null ? day.atTime(start).atZone(zone).toOffsetDateTime()
                    : day.atTime(start).atOffset(begins.getOffset());
        });
    }

    private void fault(String event, String message) {
        faults.add(Map.of("field", event, "in", "body", "message", message));
    }

    private static String text(Map<String, String> fields, String name) {
        String text = fields.get(name);
        return text == null ? "" : text.replace("\r\n", "\n").replace("\0", "").strip();
    }

    private static Optional<String> named(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(name -> !name.isEmpty());
    }

    private static Long number(String id) {
        return id != null && id.strip().matches("\\d{1,18}") ? Long.valueOf(id.strip()) : null;
    }
}

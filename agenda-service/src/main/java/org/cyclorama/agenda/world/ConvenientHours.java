package org.cyclorama.agenda.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/**
 * The hours of a local day in which people like to watch. They may cross midnight: from 20:00 to 02:00 is the night from one day
 * to the
 * next.
 *
 * @param from minute of the day, 0 to 1439
 * @param to minute of the day, 1 to 1440; up to {@code from} it is of the next day
 */
public record ConvenientHours(int from, int to) {

    /** What suits nearly everybody. */
    public static final ConvenientHours USUAL = new ConvenientHours(8 * 60, 22 * 60);

    /** How {@link #from} and {@link #to} are written. */
    public static final String PATTERN = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00";

    private static final int DAY = 24 * 60;
    /** What lasts longer is inconvenient anyway; more days are not looked at. */
    private static final int MOST_DAYS = 7;

    /** From {@code 08:00} to {@code 22:00}, for example; what is null is as usual. */
    public static ConvenientHours of(String from, String to) {
        return new ConvenientHours(from == null ? USUAL.from : minute(from) % DAY, to == null ? USUAL.to : orMidnight(to));
    }

    /** How many seconds between two instants lie outside these hours on a clock with these rules; 0 is wholly convenient. */
    public long secondsOutside(ZoneRules clock, Instant start, Instant end) {
        long first = start.getEpochSecond();
        long last = end.getEpochSecond();
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(first + clock.getOffset(start).getTotalSeconds(), 86_400L)).minusDays(1);
        long inside = 0;
        for (int i = 0; i < MOST_DAYS + 2; i++, day = day.plusDays(1)) {
            long opens = second(clock, day, from);
            if (opens >= last) {
                break;
            }
            long closes = second(clock, to > from ? day : day.plusDays(1), to);
            inside += Math.max(0, Math.min(last, closes) - Math.max(first, opens));
        }
        return last - first - inside;
    }

    /** {@code 08:00}. */
    public String opens() {
        return "%02d:%02d".formatted(from / 60, from % 60);
    }

    /** {@code 22:00}, or {@code 24:00} for the end of the day. */
    public String closes() {
        return "%02d:%02d".formatted(to / 60, to % 60);
    }

    /** An hour that a clock skips in spring counts as the one after it, as the JDK has it. */
    private static long second(ZoneRules clock, LocalDate day, int minute) {
        LocalDateTime time = day.atStartOfDay().plusMinutes(minute);
        ZoneOffset offset = clock.getOffset(time);
        return time.toEpochSecond(offset);
    }

    private static int minute(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }

    private static int orMidnight(String time) {
        int minute = minute(time);
        return minute == 0 ? DAY : minute;
    }
}

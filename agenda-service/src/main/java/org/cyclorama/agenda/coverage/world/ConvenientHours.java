package org.cyclorama.agenda.coverage.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/**
 * The hours of a local day in which people like to watch. They may cross midnight: from 20:00 to 02:00 is the night from one
 * day
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
    private static final long SECONDS = 86_400;

    /** From {@code 08:00} to {@code 22:00}, for example; what is null is as usual. */
    public static ConvenientHours of(String from, String to) {
        return new ConvenientHours(from == null ? USUAL.from : minute(from) % DAY, to == null ? USUAL.to : orMidnight(to));
    }

    /**
     * By how many seconds these hours would have to be longer on some day, on a clock with these rules, to hold all between two
     * instants; 0 is wholly convenient.
     */
    public long secondsOutside(ZoneRules clock, Instant start, Instant end) {
        if (to - from == DAY || to == from) {
            return 0;
        }
        long first = start.getEpochSecond();
        long last = end.getEpochSecond();
        long least = Long.MAX_VALUE;
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(first + clock.getOffset(start).getTotalSeconds(), SECONDS))
                .minusDays(1);
        for (int i = 0; i < 3 && least > 0; i++, day = day.plusDays(1)) {
            long early = Math.max(0, second(clock, day, from) - first);
            long late = Math.max(0, last - second(clock, to > from ? day : day.plusDays(1), to));
            least = Math.min(least, early + late);
        }
        return least;
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

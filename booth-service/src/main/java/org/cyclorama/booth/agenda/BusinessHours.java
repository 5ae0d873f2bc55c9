package org.cyclorama.booth.agenda;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * When a region's team works. Time is counted in what really passes: a day on which clocks change is an hour shorter or longer
 * only if the change falls into the hours.
 *
 * @param days on which it works
 * @param from when it begins, by the clocks of the zone
 * @param to when it ends; midnight is the end of the day
 */
public record BusinessHours(ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    /** Of a region that has not said any: Monday to Friday, nine to six. */
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime SIX = LocalTime.of(18, 0);

    static BusinessHours usual(ZoneId zone) {
        return new BusinessHours(zone, WEEKDAYS, NINE, SIX);
    }

    /** The instant at which the team has worked this long since {@code start}. */
    public Instant after(Instant start, Duration work) {
        Duration left = work;
        LocalDate day = start.atZone(zone).toLocalDate();
        while (true) {
            Instant begin = latest(start, day.atTime(from).atZone(zone).toInstant());
            Duration today = days.contains(day.getDayOfWeek()) ? Duration.between(begin, end(day)) : Duration.ZERO;
            if (today.compareTo(left) >= 0) {
                return begin.plus(left);
            }
            left = today.isNegative() ? left : left.minus(today);
            day = day.plusDays(1);
        }
    }

    private Instant end(LocalDate day) {
        LocalDate last = to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
        return last.atTime(to).atZone(zone).toInstant();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

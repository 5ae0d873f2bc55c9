package org.cyclorama.agenda.interchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;
import java.util.UUID;

/** How schedules write times, lengths and identifiers; strictly when written, leniently when read. */
final class Notation {

    /** RFC 3339, and offsets without a colon, as older systems write them, or no offset at all. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart().appendOffset("+HH:MM", "Z").optionalEnd()
            .optionalStart().appendOffset("+HHMM", "Z").optionalEnd().toFormatter();

    private Notation() {
    }

    static String time(OffsetDateTime time) {
        return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** Hours and minutes; a part of a minute is one. */
    static String length(Duration length) {
        long minutes = Math.ceilDiv(length.toSeconds(), 60L);
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    /** Without the characters that XML 1.0 has no way to hold. */
    static String clean(String text) {
        return text == null ? "" : text.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }

    /** An instant with or without an offset; without one it is of this zone. */
    static Optional<OffsetDateTime> time(String text, ZoneId zone) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional
                    .of(switch (TIME.parseBest(text.strip().replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from)) {
                        case OffsetDateTime exact -> exact;
                        case LocalDateTime local -> local.atZone(zone).toOffsetDateTime();
                        default -> throw new DateTimeException(text);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 1:30}, {@code 00:45:00}, {@code 1:02:00:00} with days, or minutes alone. */
    static Optional<Duration> length(String text) {
        if (text == null || !text.strip().matches("\\d{1,4}(:\\d{1,2}){0,3}")) {
            return Optional.empty();
        }
        String[] parts = text.strip().split(":");
        int days = parts.length == 4 ? Integer.parseInt(parts[0]) : 0;
        int first = parts.length == 4 ? 1 : 0;
        if (parts.length == 1) {
            return Optional.of(Duration.ofMinutes(Integer.parseInt(parts[0])));
        }
        int seconds = parts.length - first == 3 ? Integer.parseInt(parts[first + 2]) : 0;
        return Optional.of(Duration.ofDays(days).plusHours(Integer.parseInt(parts[first]))
                .plusMinutes(Integer.parseInt(parts[first + 1])).plusSeconds(seconds));
    }

    static Optional<UUID> guid(String text) {
        return text == null || !text.strip().matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? Optional.empty()
                : Optional.of(UUID.fromString(text.strip()));
    }

    static Optional<ZoneId> zone(String text) {
        return text != null && ZoneId.getAvailableZoneIds().contains(text.strip()) ? Optional.of(ZoneId.of(text.strip()))
                : Optional.empty();
    }
}

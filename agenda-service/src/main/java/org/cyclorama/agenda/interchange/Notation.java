package org.cyclorama.agenda.interchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Base64;
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
                    .of(switch (TIME.parseBest(compact(text.strip()), OffsetDateTime::from, LocalDateTime::from)) {
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

    /**
     * A UUID as it is; as frab once wrote it, its 16 bytes in base64url; and of anything else one that is always the same for
     * it.
     */
    static Optional<UUID> guid(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String said = text.strip();
        if (said.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return Optional.of(UUID.fromString(said));
        }
        if (said.matches("[A-Za-z0-9_-]{21}[AQgw]")) {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(said));
            return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
        }
        return Optional.of(derived(said));
    }

    /** Always the same for the same words. */
    static UUID derived(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code 9:00} or {@code 09:00:00}. */
    static Optional<LocalTime> clock(String text) {
        if (text == null || !text.strip().matches("\\d{1,2}:\\d{2}(:\\d{2})?")) {
            return Optional.empty();
        }
        try {
            String time = text.strip();
            return Optional.of(LocalTime.parse(time.indexOf(':') == 1 ? "0" + time : time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 2012-12-27 11:00:00 +0100}, as Ruby writes it, in the form of ISO 8601. */
    private static String compact(String time) {
        return time.replaceFirst("(?<=\\d) +(?=\\d)", "T").replaceFirst(" +(?=[+-]\\d)", "");
    }

    static Optional<ZoneId> zone(String text) {
        return text != null && ZoneId.getAvailableZoneIds().contains(text.strip()) ? Optional.of(ZoneId.of(text.strip()))
                : Optional.empty();
    }
}

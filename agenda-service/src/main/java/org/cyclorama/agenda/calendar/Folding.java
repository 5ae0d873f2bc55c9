package org.cyclorama.agenda.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/**
 * Folds content lines after 75 octets (RFC 5545, section 3.1), never inside a character. ical4j folds after characters, which
 * makes
 * lines of Japanese three times too long.
 */
final class Folding {

    private static final int LONGEST = 75;
    private static final byte[] FOLD = "\r\n ".getBytes(UTF_8);

    private Folding() {
    }

    /** The same content in lines of at most 75 octets without their line break. */
    static byte[] fold(String content) {
        byte[] octets = content.getBytes(UTF_8);
        ByteArrayOutputStream folded = new ByteArrayOutputStream(octets.length + octets.length / 16);
        int column = 0;
        for (int at = 0; at < octets.length;) {
            int next = at + length(octets[at]);
            boolean breaks = octets[at] == '\r' || octets[at] == '\n';
            if (!breaks && column + next - at > LONGEST) {
                folded.write(FOLD, 0, FOLD.length);
                column = 1;
            }
            folded.write(octets, at, next - at);
            column = breaks ? 0 : column + next - at;
            at = next;
        }
        return folded.toByteArray();
    }

    /** Octets of the UTF-8 character that starts with this one. */
    private static int length(byte first) {
        return first >= 0 ? 1 : Integer.numberOfLeadingZeros(~first << 24);
    }
}

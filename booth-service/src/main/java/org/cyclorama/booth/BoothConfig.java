package org.cyclorama.booth;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the expo. */
@ConfigMapping(prefix = "cyclorama.booth")
public interface BoothConfig {

    /** How long a link to a draft opens it, as an ISO 8601 duration. */
    @WithDefault("P7D")
    Duration previewLasts();

    /** How fast one person may comment. */
    @WithDefault("10/PT1M")
    Pace commentPace();

    /** How fast one person may send collaboration requests and messages about them. */
    @WithDefault("20/PT10M")
    Pace requestPace();

    /** How fast one person may book and move meetings, each of which sends mails to both sides. */
    @WithDefault("20/PT10M")
    Pace meetingPace();

    /** Business hours within which a region's team must have reacted to a collaboration request. */
    @WithDefault("PT18H")
    Duration answerWithin();

    /** How long after its due time a request to which nobody reacted expires. */
    @WithDefault("P14D")
    Duration expireAfter();

    /** How often requests are looked through for those that are overdue. */
    @WithDefault("30s")
    String overdueEvery();

    /** How long the receipt of an erasure is kept. */
    @WithDefault("P30D")
    Duration receiptsLast();

    /**
     * So many at once, and as many again in each period.
     *
     * @param burst at least 1
     * @param period in which that many come free again, evenly
     */
    record Pace(int burst, Duration period) {

        /** Reads {@code 10/PT1M}; found by SmallRye Config. */
        public static Pace valueOf(String text) {
            String[] parts = text.split("/", 2);
            if (parts.length != 2 || Integer.parseInt(parts[0]) < 1) {
                throw new IllegalArgumentException("A pace is a number and a period, for example 10/PT1M, not " + text);
            }
            return new Pace(Integer.parseInt(parts[0]), Duration.parse(parts[1]));
        }

        /** What one use takes up of the period. */
        public Duration interval() {
            return period.dividedBy(burst);
        }
    }
}

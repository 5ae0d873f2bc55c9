package org.cyclorama.gifts;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of this service. */
@ConfigMapping(prefix = "cyclorama.gifts")
public interface GiftsConfig {

    /** How single wishes are served. */
    Line line();

    /** A campaign is nearly gone when at most this share of its stock is left. */
    @WithDefault("0.1")
    double nearlyGone();

    /** How long the URL of a download is good for. */
    @WithDefault("PT5M")
    Duration downloadUrl();

    /** How long a code to redeem with is good for. */
    @WithDefault("PT15M")
    Duration redemptionCode();

    /** How single wishes are served: many together, by one transaction. */
    interface Line {

        /** Transactions at a time: while one waits for the disk, another can be prepared. */
        @WithDefault("2")
        int servers();

        /** At most so many wishes in one transaction. */
        @WithDefault("200")
        int together();

        /** At most so many wishes wait; more are refused at once. */
        @WithDefault("5000")
        int longest();

        /** A wish that waits longer is refused. */
        @WithDefault("PT10S")
        Duration patience();
    }
}

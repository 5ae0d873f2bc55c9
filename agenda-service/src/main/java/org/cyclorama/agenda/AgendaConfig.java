package org.cyclorama.agenda;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of agenda-service. */
@ConfigMapping(prefix = "cyclorama.agenda")
public interface AgendaConfig {

    /** What watchers are told. */
    Live live();

    /** How airings are watched. */
    Broadcast broadcast();

    /** What watchers are told. */
    interface Live {

        /** How many connections one replica serves; who comes then is sent away with 503 and polls. */
        @WithDefault("5000")
        int watchers();
    }

    /** How airings are watched. */
    interface Broadcast {

        /** How long the address that a join answers with can be used to fetch the playlist. */
        @WithDefault("PT5M")
        Duration playlistFor();

        /** How long an admission by registration-service is believed without asking again. */
        @WithDefault("PT1M")
        Duration admissionFor();

        /** How long before its start an airing's channel is shown instead of the slate. */
        @WithDefault("PT5M")
        Duration leadIn();

        /** How long after its end an airing can be watched again; not at all with PT0S. */
        @WithDefault("P30D")
        Duration replayFor();

        /**
         * Media playlist of the picture that is shown before an airing and when there is nothing else; without it the
         * channel's.
         */
        Optional<URI> slate();

        /** Upper bound of a channel's bit rate, in bits per second (RFC 8216 BANDWIDTH). */
        @WithDefault("6000000")
        long videoBandwidth();

        /** Upper bound of an audio rendition's bit rate, in bits per second. */
        @WithDefault("192000")
        long audioBandwidth();
    }
}

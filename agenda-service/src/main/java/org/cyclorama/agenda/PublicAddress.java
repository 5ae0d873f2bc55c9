package org.cyclorama.agenda;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where people find the product. */
@ConfigMapping(prefix = "cyclorama.public")
public interface PublicAddress {

    /** Address of the gateway without a slash at its end: calendars and schedules lead there. */
    @WithDefault("http://localhost:8080")
    String address();

    /** The page on which a conference's programme is seen and watched. */
    default String programme(String conference) {
        return address() + "/" + conference;
    }

    /** The page on which one airing is seen and watched. */
    default String airing(String conference, String code) {
        return programme(conference) + "#" + code;
    }

    /** A path of this service as everybody calls it. */
    default String api(String path) {
        return address() + "/api/agenda/v1" + path;
    }
}

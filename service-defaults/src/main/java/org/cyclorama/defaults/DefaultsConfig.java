package org.cyclorama.defaults;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings that mean the same in every service. */
@ConfigMapping(prefix = "cyclorama.defaults")
public interface DefaultsConfig {

    /** Where the problems catalogue is published; a problem's {@code type} is this plus its slug. */
    @WithDefault("https://cyclorama.example/problems/")
    URI problemsBase();

    /**
     * How far the domain's clock is ahead of the real one (negative: behind), as an ISO 8601 duration. Every service of one
     * installation
     * must have the same, so that they live through the same event. Never moves the clock of tokens, retries or leases.
     */
    @WithDefault("PT0S")
    Duration clockOffset();

    /**
     * File with the signing keys as a JWK set of private Ed25519 keys (RFC 8037). The first signs, all verify. A service that
     * signs refuses
     * to start without it.
     */
    Optional<String> keysFile();

    /** How an access token names what the product must know. */
    Claims claims();

    /** How long a copy of another service's answer is used before it is asked again. */
    @WithDefault("PT5S")
    Duration remoteFreshness();

    /**
     * How many CSV answers of more than one page one replica writes at the same time; one more is refused with 503. Each holds
     * one of the database connections until its reader has all of it: well under {@code quarkus.datasource.jdbc.max-size}.
     */
    @WithDefault("4")
    int csvDownloads();

    /** Names of claims; a nested claim's path is written with slashes. */
    interface Claims {

        /** Array of region codes that a regional team manages. */
        @WithDefault("regions")
        String regions();

        /** Code of the partner that a portal acts for. */
        @WithDefault("partner")
        String partner();

        /** Array of conferences that an organizer, crew or door staff is there for; without it, all. */
        @WithDefault("conferences")
        String conferences();

        /** Array of venues and sites that door staff are there for; without it, all. */
        @WithDefault("venues")
        String venues();
    }
}

package org.cyclorama.gateway;

import java.net.URI;
import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the gateway must be told, and what may be tuned. */
@ConfigMapping(prefix = "cyclorama.gateway")
public interface GatewayConfig {

    /** Where the services are; the gateway refuses to start without one of them. */
    Services services();

    /**
     * Encrypts the session cookie and signs the CSRF token: 32 characters or more, the same for all replicas. Changing it logs
     * everyone out.
     */
    String sessionSecret();

    /** A session ends this long after its login, however busy it is: it lasts one event. */
    @WithDefault("16H")
    Duration sessionMaxAge();

    /**
     * Whether people reach the gateway by https: cookies are then {@code Secure} and answers carry
     * {@code Strict-Transport-Security}. False only on a developer's machine.
     */
    @WithDefault("true")
    boolean https();

    /** A larger request body is refused with 413: a brochure of 10 MB and what surrounds it still fit. */
    @WithDefault("12M")
    MemorySize bodyLimit();

    /** How the gateway calls the services. */
    Upstream upstream();

    /** The origin of each service, such as {@code http://agenda-service:8080}, without a path. */
    interface Services {

        /** Serves {@code /api/registration}. */
        URI registration();

        /** Serves {@code /api/agenda}. */
        URI agenda();

        /** Serves {@code /api/booth}. */
        URI booth();

        /** Serves {@code /api/gifts}. */
        URI gifts();
    }

    /** Limits towards the services. */
    interface Upstream {

        /** Beyond this a service counts as unreachable: both are in one cluster, where a connection takes milliseconds. */
        @WithDefault("2S")
        Duration connectTimeout();

        /** From the end of the request to the head of the response; a stream may then stay open. */
        @WithDefault("30S")
        Duration responseTimeout();

        /** Connections to each service: every open event stream holds one. */
        @WithDefault("8192")
        int connections();
    }
}

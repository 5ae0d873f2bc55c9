package org.cyclorama.gateway.routing;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.gateway.GatewayConfig;

/** The services behind the gateway, by the name that their public paths have. */
@ApplicationScoped
public class Services {

    private final Map<String, URI> origins = new LinkedHashMap<>();

    Services(GatewayConfig config) {
        origins.put("registration", config.services().registration());
        origins.put("agenda", config.services().agenda());
        origins.put("booth", config.services().booth());
        origins.put("gifts", config.services().gifts());
    }

    /** Their names. */
    public Set<String> names() {
        return Collections.unmodifiableSet(origins.keySet());
    }

    /** The origin of the service that serves a path {@code /api/{service}/…}. */
    Optional<URI> serving(String path) {
        return Optional.ofNullable(origins.get(path.split("/", 4)[2]));
    }
}

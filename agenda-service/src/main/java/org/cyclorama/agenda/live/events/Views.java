package org.cyclorama.agenda.live.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jboss.logging.Logger;

/** How things stand, looked up once for all who look at the same. For one round of telling. */
final class Views {

    private static final Logger LOG = Logger.getLogger(Views.class);

    private final Map<String, Optional<String>> seen = new HashMap<>();

    /** Tells a watcher how things stand; who looks at what is not there any more is sent away, and learns it on coming back. */
    void show(Watcher watcher, long number) {
        seen.computeIfAbsent(watcher.view().of(), of -> look(watcher.view()))
                .ifPresentOrElse(state -> watcher.tellState(number, state), watcher::leave);
    }

    /** Whatever is wrong with one view must not keep all others from hearing anything. */
    private static Optional<String> look(Watcher.View view) {
        try {
            return Optional.of(view.state().get());
        } catch (RuntimeException e) {
            LOG.warnf("Nothing to show of %s any more: %s", view.of(), e.getMessage());
            return Optional.empty();
        }
    }
}

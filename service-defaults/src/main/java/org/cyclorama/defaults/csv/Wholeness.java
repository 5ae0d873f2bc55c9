package org.cyclorama.defaults.csv;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;

/** Nobody takes a part of a table for the whole, nor a problem for a table. */
@ApplicationScoped
class Wholeness {

    private final CurrentVertxRequest current;

    Wholeness(CurrentVertxRequest current) {
        this.current = current;
    }

    /** Writes a table; what fails before the first byte is answered as a problem, what fails later breaks the connection. */
    void keep(Runnable writing) {
        try {
            writing.run();
        } catch (RuntimeException | Error e) {
            breakOff(current.getCurrent().response());
            throw e;
        }
    }

    private static void breakOff(HttpServerResponse response) {
        if (response.headWritten()) {
            response.reset();
        } else {
            // It was chosen for the table, and would write the problem as text.
            CurrentRequestManager.get().setEntityWriter(null);
        }
    }
}

package org.cyclorama.local.sample;

import java.io.IOException;

/** An answer that stops the loading. Its message names the call, the status and the problem as it came. */
public final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    Refused(String call, int status, String body) {
        super("%s was answered with %d: %s".formatted(call, status, body));
    }
}

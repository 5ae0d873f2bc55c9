package org.cyclorama.defaults.csv;

import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.DefaultsConfig;
import org.cyclorama.defaults.problem.CommonProblem;

/**
 * Bounds how many tables are under way at once: each holds a connection for as long as its reader takes, and slow readers must
 * not take those of everybody else.
 */
@ApplicationScoped
class Downloads {

    /** By then one of them has most probably ended. */
    private static final int RETRY_AFTER_SECONDS = 10;

    private final Semaphore free;

    Downloads(DefaultsConfig config) {
        free = new Semaphore(config.csvDownloads());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when too many are under way */
    void during(Runnable download) {
        if (!free.tryAcquire()) {
            throw CommonProblem.UNAVAILABLE.describe("Too many tables are being downloaded from here at this moment.")
                    .withHeader("Retry-After", RETRY_AFTER_SECONDS).build();
        }
        try {
            download.run();
        } finally {
            free.release();
        }
    }
}

package org.cyclorama.booth.visits;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.booths.Booths;

/** Which booths can be visited, remembered for a moment: a beacon asks no table. */
@ApplicationScoped
class PublishedBooths {

    private static final long MOMENT = Duration.ofSeconds(10).toNanos();

    private final Map<UUID, Long> askedAt = new ConcurrentHashMap<>();
    private final Booths booths;

    PublishedBooths(Booths booths) {
        this.booths = booths;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when nothing of it is published */
    void require(UUID booth) {
        long now = System.nanoTime();
        Long asked = askedAt.get(booth);
        if (asked == null || now - asked > MOMENT) {
            askedAt.remove(booth);
            booths.requireOpen(booth);
            askedAt.put(booth, now);
        }
    }
}

package org.cyclorama.booth.visits;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/** The salt of a day, the same in all replicas. It is thrown away when the day is over. */
@ApplicationScoped
class Salts {

    private static final int BYTES = 32;

    private final Session database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private volatile Salt current = new Salt(LocalDate.EPOCH, new byte[0]);

    Salts(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Salt(LocalDate day, byte[] bytes) {
    }

    byte[] today() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Salt known = current;
        if (!known.day().equals(today)) {
            known = new Salt(today, shared(today));
            current = known;
        }
        return known.bytes();
    }

    /** The replica that comes first makes it. */
    private byte[] shared(LocalDate day) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        return QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeMutationQuery("INSERT INTO visit_salt (day, salt) VALUES (:day, :salt) ON CONFLICT DO NOTHING")
                    .setParameter("day", day)
                    .setParameter("salt", fresh)
                    .executeUpdate();
            return database.createNativeQuery("SELECT salt FROM visit_salt WHERE day = :day", byte[].class)
                    .setParameter("day", day)
                    .getSingleResult();
        });
    }

    @Scheduled(every = "10m")
    void throwAway() {
        today();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("DELETE FROM visit_salt WHERE day < :today")
                        .setParameter("today", current.day())
                        .executeUpdate());
    }
}

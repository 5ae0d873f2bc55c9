package org.cyclorama.booth.pace;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cyclorama.booth.BoothConfig.Pace;
import org.cyclorama.defaults.problem.CommonProblem;
import org.hibernate.Session;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.scheduler.Scheduled;

/**
 * Slows down who is too fast, by the generic cell rate algorithm: one row a person holds the instant until which its allowance
 * is
 * used up. It is the database's time, never the domain's.
 */
@ApplicationScoped
public class Pacing {

    private final Session database;

    Pacing(Session database) {
        this.database = database;
    }

    /**
     * Uses one of the person's allowance; what is rolled back used nothing. Of one person's transactions at the same moment the
     * second waits here for the first.
     *
     * @param what that is done, for example {@code comment}
     * @throws HttpProblem 429 with {@code Retry-After}
     */
    @Transactional(TxType.MANDATORY)
    public void use(String what, String person, Pace pace) {
        if (use(what, Set.of(person), pace).isEmpty()) {
            throw tooFast(what, person, pace);
        }
    }

    /** Uses one of each person's allowance, in an order that no two transactions can stop each other in: who had any left. */
    @Transactional(TxType.MANDATORY)
    public Set<String> use(String what, Set<String> people, Pace pace) {
        return Set.copyOf(database.createNativeQuery("""
                INSERT INTO pace AS p (what, person, used_until)
                SELECT :what, person, clock_timestamp() + cast(:interval AS interval)
                FROM unnest(:people) AS person ORDER BY person
                ON CONFLICT (what, person) DO UPDATE
                SET used_until = greatest(p.used_until, clock_timestamp()) + cast(:interval AS interval)
                WHERE greatest(p.used_until, clock_timestamp()) + cast(:interval AS interval)
                    <= clock_timestamp() + cast(:period AS interval)
                RETURNING person""", String.class)
                .setParameter("what", what)
                .setParameter("people", people.toArray(String[]::new))
                .setParameter("interval", pace.interval().toString())
                .setParameter("period", pace.period().toString())
                .getResultList());
    }

    /** 429, with how long to wait. */
    @Transactional(TxType.MANDATORY)
    public HttpProblem tooFast(String what, String person, Pace pace) {
        return CommonProblem.TOO_MANY_REQUESTS.describe("At most %d in %s.".formatted(pace.burst(), pace.period()))
                .withHeader("Retry-After", wait(what, person, pace)).build();
    }

    private long wait(String what, String person, Pace pace) {
        return database.createNativeQuery("""
                SELECT greatest(1, ceil(extract(epoch FROM used_until - clock_timestamp() + cast(:interval AS interval)
                    - cast(:period AS interval))))::bigint
                FROM pace WHERE what = :what AND person = :person""", Long.class)
                .setParameter("what", what)
                .setParameter("person", person)
                .setParameter("interval", pace.interval().toString())
                .setParameter("period", pace.period().toString())
                .getSingleResult();
    }

    @Scheduled(every = "10m", delayed = "5m")
    @Transactional
    void forgetWhatIsFree() {
        database.createNativeMutationQuery("DELETE FROM pace WHERE used_until < now()").executeUpdate();
    }
}

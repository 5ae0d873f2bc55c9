package org.cyclorama.registration.registrations.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.problem.NoConnection;
import org.jboss.logging.Logger;

/**
 * Registers people who come at the same moment together: while one transaction holds the places of a conference, others line up
 * here instead of at the database, and the next transaction takes all of them. The last seat is then as fast as the first,
 * however many want it.
 */
@ApplicationScoped
class Desk {

    private static final Logger LOG = Logger.getLogger(Desk.class);

    /** Enough that a transaction's own cost is shared; few enough that the first of them does not wait for the last. */
    private static final int TOGETHER = 64;

    private final Registering registering;
    private final Caller caller;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    Desk(Registering registering, Caller caller) {
        this.registering = registering;
        this.caller = caller;
    }

    /** What became of the applicant. Call it outside transactions. */
    Outcome register(String conference, Applicant applicant) {
        // Whoever takes the turn acts for all in the line: what is noted about the caller must be true of each.
        Line line = lines.computeIfAbsent(conference + " " + caller.leadingRole(), key -> new Line());
        Turn mine = new Turn(applicant);
        line.waiting.add(mine);
        line.lock.lock();
        try {
            // Whoever had the turn before may have taken this one along.
            while (mine.answer == null) {
                serve(conference, line.next());
            }
        } finally {
            line.lock.unlock();
        }
        return mine.answer.get();
    }

    private void serve(String conference, List<Turn> together) {
        try {
            List<Outcome> outcomes = registering.register(conference, together.stream().map(Turn::applicant).toList());
            for (int i = 0; i < together.size(); i++) {
                Outcome outcome = outcomes.get(i);
                together.get(i).answer = () -> outcome;
            }
        } catch (RuntimeException | Error e) {
            // Without a connection, each alone would only wait as long again.
            if (together.size() == 1 || NoConnection.isCauseOf(e)) {
                together.forEach(one -> one.answer = () -> {
                    throw e;
                });
            } else {
                LOG.warnf("%d people could not be registered together: %s", together.size(), e.getClass().getSimpleName());
                together.forEach(one -> serve(conference, List.of(one)));
            }
        }
    }

    /** Who waits for a conference, and whose turn it is. */
    private static final class Line {

        private final Queue<Turn> waiting = new ConcurrentLinkedQueue<>();
        private final Lock lock = new ReentrantLock();

        List<Turn> next() {
            List<Turn> together = new ArrayList<>();
            for (Turn one = waiting.poll(); one != null; one = waiting.poll()) {
                together.add(one);
                if (together.size() == TOGETHER) {
                    break;
                }
            }
            return together;
        }
    }

    /** A place in the line; answered under the line's lock. */
    private static final class Turn {

        private final Applicant applicant;
        private Supplier<Outcome> answer;

        Turn(Applicant applicant) {
            this.applicant = applicant;
        }

        Applicant applicant() {
            return applicant;
        }
    }
}

package org.cyclorama.registration.registering;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.persistence.GroupCommit;

/**
 * Registers people who come at the same moment together: while one transaction holds the places of a conference, others line up
 * here instead of at the database, and the next transaction takes all of them. The last seat is then as fast as the first,
 * however many want it.
 */
@ApplicationScoped
class Desk {

    /** Enough that a transaction's own cost is shared; few enough that the first of them does not wait for the last. */
    private static final int TOGETHER = 64;

    private final Registering registering;
    private final Caller caller;
    private final Map<String, GroupCommit<Applicant, Outcome>> lines = new ConcurrentHashMap<>();

    Desk(Registering registering, Caller caller) {
        this.registering = registering;
        this.caller = caller;
    }

    /** What became of the applicant. Call it outside transactions. */
    Outcome register(String conference, Applicant applicant) {
        // Whoever takes the turn acts for all in the line: what is noted about the caller must be true of each.
        return lines.computeIfAbsent(conference + " " + caller.leadingRole(), key -> new GroupCommit<>(TOGETHER,
                Function.identity(), applicants -> registering.register(conference, applicants))).ask(applicant);
    }
}

package org.cyclorama.registration.door.checkin.ledger;

import java.time.Instant;
import java.util.UUID;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.RegistrationProblem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What a scan is answered, kept for its replays. It holds no name, so that nothing of a person is left in it.
 *
 * @param checkIn id of the check-in; null when refused
 * @param registration whose ticket it is; null when that can't be known
 * @param at when the person came in, now or by the first scan
 * @param refusal null for who came in
 * @param first the scan by which the ticket was used before
 * @param scan this scan
 */
@RegisterForReflection
public record Verdict(UUID checkIn, UUID registration, Instant at, Refusal refusal, Scan first, Scan scan) {

    /** Nobody comes in. */
    public static Verdict refused(UUID registration, Refusal why, Scan scan) {
        return new Verdict(null, registration, null, why, null, scan);
    }

    /** The ticket was used. */
    public static Verdict usedBefore(CheckIn standing, Scan scan) {
        return new Verdict(null, standing.registration(), standing.checkedInAt(), Refusal.ALREADY_CHECKED_IN,
                standing.scan(), scan);
    }

    /** The person is in. */
    public static Verdict cameIn(CheckIn checkIn, Scan scan) {
        return new Verdict(checkIn.id(), checkIn.registration(), checkIn.checkedInAt(), null, null, scan);
    }

    /** Why nobody comes in, as it is answered; null for who does. */
    public HttpProblem problem() {
        if (refusal == null) {
            return null;
        }
        if (refusal == Refusal.NOT_HERE) {
            return CommonProblem.NOT_FOUND.because("There is no such registration at this conference.");
        }
        HttpProblem.Builder problem = RegistrationProblem.CHECK_IN_REFUSED.describe(refusal.words())
                .with("reason", refusal.name());
        if (first != null) {
            problem.with("checkedInAt", at.toString()).with("venue", first.venue()).with("first", first).with("second", scan);
        }
        return problem.build();
    }

    /** One look at a ticket. */
    @RegisterForReflection
    public record Scan(UUID scanId, String venue, Instant scannedAt) {
    }
}

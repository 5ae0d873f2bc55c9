package org.cyclorama.registration.privacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.outbox.Outbox;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.RegistrationConfig;
import org.cyclorama.registration.RegistrationProblem;

import io.quarkus.scheduler.Scheduled;

/** Begins requests and shows how they go. */
@ApplicationScoped
class Privacy {

    /** This service's own name among them: it is asked like the others. */
    static final String OWN = "registration";
    private static final Set<String> SERVICES = Set.of(OWN, "agenda", "booth", "gifts");
    private static final int A_DAY = 10;

    private final PrivacyRequests requests;
    private final Outbox outbox;
    private final Caller caller;
    private final RegistrationConfig.Privacy config;

    Privacy(PrivacyRequests requests, Outbox outbox, Caller caller, RegistrationConfig config) {
        this.requests = requests;
        this.outbox = outbox;
        this.caller = caller;
        this.config = config.privacy();
    }

    /** Begins a request of the caller, unless the same is running: then it is that one. */
    @Transactional
    Begun begin(PrivacyKind kind) {
        Optional<UUID> running = requests.running(kind, caller.subject());
        if (running.isEmpty() && requests.ofLastDay(caller.subject()) >= A_DAY) {
            throw CommonProblem.TOO_MANY_REQUESTS.describe("At most " + A_DAY + " requests a day.")
                    .withHeader("Retry-After", 3600)
                    .build();
        }
        Optional<UUID> begun = running.isPresent() ? Optional.empty()
                : requests.begin(kind, caller.subject(), caller.verifiedEmail().orElse(null), SERVICES);
        begun.ifPresent(id -> SERVICES.forEach(
                service -> outbox.put(PrivacyDelivery.NAME, id + " " + service, new PrivacyDelivery.Task(id, service))));
        UUID id = begun.or(() -> requests.running(kind, caller.subject()))
                .orElseThrow(() -> CommonProblem.CONFLICT.because("The same request has just been answered; ask again."));
        return new Begun(show(id), begun.isPresent());
    }

    @Transactional
    PrivacyRequestView show(UUID id) {
        PrivacyRequests.Found found = own(id);
        boolean isDone = found.completedAt() != null;
        boolean hasData = isDone && found.kind() == PrivacyKind.EXPORT
                && found.answers().stream().anyMatch(answer -> answer.answer() != null);
        return new PrivacyRequestView(id, found.kind(), isDone ? "DONE" : "RUNNING", found.requestedAt(), found.completedAt(),
                hasData ? "/api/registration/v1/me/privacy/requests/" + id + "/archive" : null,
                found.answers().stream().map(answer -> receipt(found.kind(), answer)).toList());
    }

    /** The answers of a finished export. */
    @Transactional
    List<PrivacyRequests.Answer> data(UUID id) {
        PrivacyRequests.Found found = own(id);
        if (found.kind() != PrivacyKind.EXPORT || found.completedAt() == null) {
            throw RegistrationProblem.EXPORT_NOT_READY.because("There is no finished export here.");
        }
        if (found.answers().stream().anyMatch(answer -> answer.answer() == null)) {
            throw CommonProblem.NOT_FOUND.because("The data of this export is not kept any more.");
        }
        return found.answers();
    }

    @Scheduled(every = "1h", delayed = "11m")
    @Transactional
    void forget() {
        requests.forget(config.keepExports(), config.keepReceipts());
    }

    private static PrivacyRequestView.Receipt receipt(PrivacyKind kind, PrivacyRequests.Answer answer) {
        return new PrivacyRequestView.Receipt(answer.service(), answer.at(),
                kind == PrivacyKind.ERASURE && answer.answer() != null ? answer.answer().get("erased") : null);
    }

    private PrivacyRequests.Found own(UUID id) {
        return requests.find(id, caller.subject())
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such request."));
    }

    /** A request, and whether it is new. */
    record Begun(PrivacyRequestView request, boolean isNew) {
    }
}

package org.cyclorama.registration.privacy;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.outbox.OutboxDestination;
import org.cyclorama.defaults.outbox.OutboxMessage;
import org.cyclorama.registration.privacy.retention.OwnData;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Asks one service what one request asks for, and keeps its answer. */
@ApplicationScoped
class PrivacyDelivery implements OutboxDestination {

    static final String NAME = "privacy";

    private static final Logger LOG = Logger.getLogger(PrivacyDelivery.class);

    private final PrivacyRequests requests;
    private final OtherServices others;
    private final OwnData own;
    private final ObjectMapper json;

    PrivacyDelivery(PrivacyRequests requests, OtherServices others, OwnData own, ObjectMapper json) {
        this.requests = requests;
        this.others = others;
        this.own = own;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void deliver(OutboxMessage message) {
        Task task = message.as(Task.class, json);
        QuarkusTransaction.requiringNew().call(() -> requests.open(task.request(), task.service())).ifPresent(open -> {
            if (task.service().equals(Privacy.OWN)) {
                answerOurselves(task, open);
            } else {
                JsonNode answer = others.ask(task.service(), open.kind(), open.person());
                QuarkusTransaction.requiringNew().run(() -> requests.answer(task.request(), task.service(), answer));
            }
            LOG.infof("%s of request %s is answered by %s", open.kind(), task.request(), task.service());
        });
    }

    /** The erasure and its receipt in one transaction: it is never done twice nor without a receipt. */
    private void answerOurselves(Task task, PrivacyRequests.Open open) {
        Set<String> past = own.pastConferences(open.person().subject(), open.person().email());
        QuarkusTransaction.requiringNew().run(() -> {
            ObjectNode answer = json.createObjectNode().put("service", Privacy.OWN).put("request", task.request().toString());
            if (open.kind() == PrivacyKind.EXPORT) {
                answer.set("data", own.export(open.person().subject(), open.person().email()));
            } else {
                ObjectNode erased = json.valueToTree(own.erase(open.person().subject(), open.person().email(), past));
                answer.set("erased", erased.put("exports", requests.forgetExports(open.person().subject())));
            }
            requests.answer(task.request(), Privacy.OWN, answer);
        });
    }

    /** Whom to ask for what. Names nobody: it waits in a table that operators can list. */
    @RegisterForReflection
    record Task(UUID request, String service) {
    }
}

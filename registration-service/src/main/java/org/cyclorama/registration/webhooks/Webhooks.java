package org.cyclorama.registration.webhooks;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.RegistrationConfig;
import org.cyclorama.registration.RegistrationProblem;
import org.cyclorama.registration.webhooks.delivery.PublicAddresses;

/** The webhooks of partners. */
@ApplicationScoped
public class Webhooks {

    private static final int MOST = 20;
    private static final int SECRET_BYTES = 32;

    private final WebhookRepository webhooks;
    private final DeliveryLog log;
    private final PublicAddresses addresses;
    private final RegistrationConfig config;
    private final SecureRandom random = new SecureRandom();

    Webhooks(WebhookRepository webhooks, DeliveryLog log, PublicAddresses addresses, RegistrationConfig config) {
        this.webhooks = webhooks;
        this.log = log;
        this.addresses = addresses;
        this.config = config;
    }

    /** Tells the partners' webhooks, once this transaction has committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(List<PersonEvent> events) {
        if (!events.isEmpty()) {
            log.add(events);
        }
    }

    /** Those of these partners whose webhooks want to be told anything. */
    public Set<String> listening(Set<String> partners) {
        return partners.isEmpty() ? Set.of() : webhooks.listening(partners);
    }

    /** Drops what was told of a person, or is about to be. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID registration) {
        log.forget(registration);
    }

    @Transactional
    Webhook create(String partner, NewWebhook wish) {
        if (!addresses.mayBeCalled(wish.url())) {
            throw RegistrationProblem.WEBHOOK_ADDRESS_REFUSED
                    .because("The url must be https, on a public address, without a user.");
        }
        if (webhooks.lockAndCount(partner) >= MOST) {
            throw RegistrationProblem.TOO_MANY_WEBHOOKS.because("A partner has at most " + MOST + " webhooks.");
        }
        Webhook webhook = new Webhook(partner, wish, newSecret(), Instant.now());
        webhooks.persist(webhook);
        return webhook;
    }

    @Transactional
    Webhook rotate(String partner, UUID id) {
        Webhook webhook = own(partner, id);
        webhook.rotate(newSecret(), Instant.now().plus(config.webhooks().rotation()));
        return webhook;
    }

    @Transactional
    void delete(String partner, UUID id) {
        webhooks.delete(own(partner, id));
    }

    @Transactional
    DeliveryView replay(String partner, UUID id, UUID delivery) {
        if (own(partner, id).disabledAt() != null) {
            throw RegistrationProblem.WEBHOOK_DISABLED.because("It answered 410 once.");
        }
        return log.replay(id, delivery).orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such delivery."));
    }

    /** Another partner's webhook is as unknown as one that does not exist. */
    Webhook own(String partner, UUID id) {
        return webhooks.findByIdOptional(id).filter(webhook -> webhook.partner().equals(partner))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such webhook."));
    }

    private String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }
}

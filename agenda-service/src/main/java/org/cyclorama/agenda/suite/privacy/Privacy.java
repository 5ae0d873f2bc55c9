package org.cyclorama.agenda.suite.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;

/** Asks every feature what it keeps of a person, or has it forget. */
@ApplicationScoped
class Privacy {

    private static final String SERVICE = "agenda";
    private static final Duration KEPT = Duration.ofDays(30);

    private final ReceiptRepository receipts;
    private final Instance<PersonalData> features;

    Privacy(ReceiptRepository receipts, @Any Instance<PersonalData> features) {
        this.receipts = receipts;
        this.features = features;
    }

    /** All that is kept. */
    @Transactional
    Export export(PrivacyRequest request) {
        Map<String, List<Map<String, Object>>> data = new TreeMap<>();
        features.forEach(feature -> data.put(feature.collection(), feature.export(request.person())));
        return new Export(SERVICE, data);
    }

    /** Forgets, once a request: the same one again gets the same receipt. */
    @Transactional
    Receipt erase(PrivacyRequest request) {
        receipts.lock(request.request());
        return receipts.findByIdOptional(request.request()).map(ErasureReceipt::receipt).orElseGet(() -> {
            Map<String, Integer> erased = new TreeMap<>();
            features.forEach(feature -> erased.put(feature.collection(), feature.erase(request.person())));
            Receipt receipt = new Receipt(SERVICE, request.request(), Instant.now().truncatedTo(ChronoUnit.MILLIS), erased);
            receipts.persist(new ErasureReceipt(receipt));
            return receipt;
        });
    }

    @Scheduled(every = "6h", delayed = "10m")
    @Transactional
    void forgetReceipts() {
        receipts.forgetBefore(Instant.now().minus(KEPT));
    }
}

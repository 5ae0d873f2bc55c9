package org.cyclorama.booth.retention;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.booth.BoothConfig;
import org.cyclorama.booth.retention.PersonalData.Owner;
import org.hibernate.Session;
import org.jboss.logging.Logger;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Asks every feature for what it keeps of a person, or to erase it. */
@ApplicationScoped
class Privacy {

    private static final Logger LOG = Logger.getLogger(Privacy.class);
    private static final String SERVICE = "booth";

    private final List<PersonalData> features;
    private final Session database;
    private final BoothConfig config;
    private final ObjectMapper json;

    Privacy(@All List<PersonalData> features, Session database, BoothConfig config, ObjectMapper json) {
        this.features = features;
        this.database = database;
        this.config = config;
        this.json = json;
    }

    @Transactional
    PersonalExport export(Owner owner) {
        Map<String, List<Map<String, Object>>> data = new TreeMap<>();
        features.forEach(feature -> data.putAll(feature.export(owner)));
        return new PersonalExport(SERVICE, data);
    }

    /** All features in one transaction with the receipt; the same request at the same moment waits here for the first. */
    @Transactional
    ErasureReceipt erase(PrivacyRequest asked) {
        if (!claim(asked)) {
            return read(database.createNativeQuery("SELECT receipt FROM privacy_receipt WHERE request = :request", String.class)
                    .setParameter("request", asked.request()).getSingleResult());
        }
        Map<String, Integer> erased = new LinkedHashMap<>();
        features.forEach(feature -> erased.putAll(feature.erase(asked.owner())));
        ErasureReceipt receipt = new ErasureReceipt(SERVICE, asked.request(), Instant.now(), erased);
        database.createNativeMutationQuery("UPDATE privacy_receipt SET receipt = :receipt WHERE request = :request")
                .setParameter("receipt", write(receipt))
                .setParameter("request", asked.request())
                .executeUpdate();
        LOG.infof("Privacy request %s: erased %s", asked.request(), erased);
        return receipt;
    }

    private boolean claim(PrivacyRequest asked) {
        return database.createNativeMutationQuery(
                "INSERT INTO privacy_receipt (request) VALUES (:request) ON CONFLICT (request) DO NOTHING")
                .setParameter("request", asked.request())
                .executeUpdate() == 1;
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetReceipts() {
        database.createNativeMutationQuery(
                "DELETE FROM privacy_receipt WHERE erased_at < now() - cast(:lasts AS interval)")
                .setParameter("lasts", config.receiptsLast().toString())
                .executeUpdate();
    }

    private String write(ErasureReceipt receipt) {
        try {
            return json.writeValueAsString(receipt);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A receipt can be written as JSON", e);
        }
    }

    private ErasureReceipt read(String receipt) {
        try {
            return json.readValue(receipt, ErasureReceipt.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored receipt can be read", e);
        }
    }
}

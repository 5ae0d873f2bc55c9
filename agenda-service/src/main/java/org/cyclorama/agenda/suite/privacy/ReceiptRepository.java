package org.cyclorama.agenda.suite.privacy;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ReceiptRepository implements PanacheRepositoryBase<ErasureReceipt, UUID> {

    /** Until the end of the transaction nobody else works on the same request. */
    void lock(UUID request) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:request, 0))", Integer.class)
                .setParameter("request", request.toString()).getSingleResult();
    }

    long forgetBefore(Instant time) {
        return delete("erasedAt < ?1", time);
    }
}

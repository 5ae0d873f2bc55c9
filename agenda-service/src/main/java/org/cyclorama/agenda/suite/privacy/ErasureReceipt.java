package org.cyclorama.agenda.suite.privacy;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A receipt that is kept for a while. */
@Entity
@Immutable
@Table(name = "erasure_receipt")
class ErasureReceipt {

    @Id
    private UUID request;

    @JdbcTypeCode(SqlTypes.JSON)
    private Receipt receipt;

    private Instant erasedAt;

    protected ErasureReceipt() {
    }

    ErasureReceipt(Receipt receipt) {
        this.request = receipt.request();
        this.receipt = receipt;
        this.erasedAt = receipt.erasedAt();
    }

    Receipt receipt() {
        return receipt;
    }
}

package org.cyclorama.registration.door.checkin.ledger;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.cyclorama.registration.registrations.Registration;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The one use of a ticket, unless it was undone. */
@Entity
public class CheckIn {

    @Id
    private UUID id;
    private UUID registration;
    private String conference;
    private String venue;
    private UUID scanId;
    private Instant scannedAt;
    private Instant checkedInAt;
    private Instant undoneAt;
    private String undoneReason;

    /** For Hibernate. */
    protected CheckIn() {
    }

    /** Somebody comes in now. */
    public CheckIn(Registration registration, Verdict.Scan scan, Instant now) {
        // Made here, not when it is written: the answer to the scan names it before.
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.registration = registration.id();
        this.conference = registration.conference();
        this.venue = scan.venue();
        this.scanId = scan.scanId();
        this.scannedAt = scan.scannedAt();
        this.checkedInAt = now;
    }

    /** It was a wrong scan. The first reason stays. */
    public boolean undo(String reason, Instant now) {
        if (undoneAt != null) {
            return false;
        }
        undoneAt = now;
        undoneReason = reason;
        return true;
    }

    /** Named by the answer to its scan. */
    public UUID id() {
        return id;
    }

    /** Who came in. */
    public UUID registration() {
        return registration;
    }

    /** Slug of the conference. */
    public String conference() {
        return conference;
    }

    /** Code of the place. */
    public String venue() {
        return venue;
    }

    Verdict.Scan scan() {
        return new Verdict.Scan(scanId, venue, scannedAt == null ? checkedInAt : scannedAt);
    }

    Instant checkedInAt() {
        return checkedInAt;
    }
}

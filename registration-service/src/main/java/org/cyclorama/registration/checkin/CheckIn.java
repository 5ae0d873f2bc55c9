package org.cyclorama.registration.checkin;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

import org.cyclorama.registration.registrations.Registration;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** The one use of a ticket. */
@Entity
class CheckIn {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;
    private UUID registration;
    private String conference;
    private String venue;
    private UUID scanId;
    private Instant scannedAt;
    private Instant checkedInAt;

    /** For Hibernate. */
    protected CheckIn() {
    }

    CheckIn(Registration registration, ScanTicket scan, Instant now) {
        this.registration = registration.id();
        this.conference = registration.conference();
        this.venue = scan.venue();
        this.scanId = scan.scanId();
        this.scannedAt = scan.scannedAt();
        this.checkedInAt = now;
    }

    UUID id() {
        return id;
    }

    UUID registration() {
        return registration;
    }

    String venue() {
        return venue;
    }

    UUID scanId() {
        return scanId;
    }

    Instant checkedInAt() {
        return checkedInAt;
    }
}

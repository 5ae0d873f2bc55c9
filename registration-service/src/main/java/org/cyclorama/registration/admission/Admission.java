package org.cyclorama.registration.admission;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The terms of one conference's registration. */
@Entity
public class Admission {

    @Id
    private String conference;
    private UUID id;
    @Version
    private long version;
    private Instant opensAt;
    private Instant closesAt;
    @Enumerated(EnumType.STRING)
    private Access access;

    /** For Hibernate. */
    protected Admission() {
    }

    Admission(String conference, DefineAdmission terms) {
        this.conference = conference;
        this.id = UUID.randomUUID();
        apply(terms);
    }

    final void apply(DefineAdmission terms) {
        opensAt = terms.opensAt();
        closesAt = terms.closesAt();
        access = terms.access();
    }

    /** Whether people can register at this instant. */
    public boolean isOpenAt(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String conference() {
        return conference;
    }

    Instant opensAt() {
        return opensAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    /** Who may register by themselves. */
    public Access access() {
        return access;
    }
}

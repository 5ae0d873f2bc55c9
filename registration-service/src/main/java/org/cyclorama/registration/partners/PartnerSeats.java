package org.cyclorama.registration.partners;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** How many people a partner may send to a conference. */
@Entity
class PartnerSeats {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;
    @Version
    private long version;
    private String conference;
    private String partner;
    private int seats;

    /** For Hibernate. */
    protected PartnerSeats() {
    }

    PartnerSeats(String conference, String partner, int seats) {
        this.conference = conference;
        this.partner = partner;
        this.seats = seats;
    }

    void allow(int more) {
        seats = more;
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

    String partner() {
        return partner;
    }

    int seats() {
        return seats;
    }
}

package org.cyclorama.registration.partners;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** How many people a partner may send to a conference, and how many it has sent. Change it only while its row is locked. */
@Entity
public class PartnerSeats {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;
    @Version
    private long version;
    private String conference;
    private String partner;
    private int seats;
    private int used;

    /** For Hibernate. */
    protected PartnerSeats() {
    }

    PartnerSeats(String conference, String partner, int seats) {
        this.conference = conference;
        this.partner = partner;
        this.seats = seats;
    }

    /** Takes one seat, if there is one. */
    public boolean take() {
        if (isFull()) {
            return false;
        }
        used++;
        return true;
    }

    /** Gives one seat back. */
    public void free() {
        used--;
    }

    /** Whether nobody else can be sent. */
    public boolean isFull() {
        return used >= seats;
    }

    int used() {
        return used;
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

    /** Code of the partner. */
    public String partner() {
        return partner;
    }

    int seats() {
        return seats;
    }
}

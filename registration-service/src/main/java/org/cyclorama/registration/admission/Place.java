package org.cyclorama.registration.admission;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** Somewhere to attend, with the number of people who do. Change it only while its row is locked. */
@Entity
public class Place {

    /** Code of the one place that is everywhere. */
    public static final String ONLINE = "ONLINE";

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;
    private String conference;
    private String code;
    @Enumerated(EnumType.STRING)
    private PlaceKind kind;
    private String city;
    private String country;
    private String zone;
    private String studio;
    private Integer capacity;
    private int taken;
    private boolean clearanceRequired;

    /** For Hibernate. */
    protected Place() {
    }

    Place(String conference, DefineAdmission.NewPlace terms) {
        this.conference = conference;
        this.code = terms.code();
        apply(terms);
    }

    /** Takes over new terms. A smaller capacity takes nobody's place: it only lets nobody else in. */
    final void apply(DefineAdmission.NewPlace terms) {
        kind = terms.kind();
        city = terms.city();
        country = terms.country();
        zone = terms.zone();
        studio = terms.studio();
        capacity = terms.capacity();
        clearanceRequired = terms.clearanceRequired();
    }

    /** Takes one place, if there is one. */
    public boolean take() {
        if (isFull()) {
            return false;
        }
        taken++;
        return true;
    }

    /** Gives one place back. */
    public void free() {
        taken--;
    }

    /** Whether nobody else gets in. */
    public boolean isFull() {
        return capacity != null && taken >= capacity;
    }

    /** How many more get in; null when unlimited. */
    public Integer left() {
        return capacity == null ? null : Math.max(0, capacity - taken);
    }

    /** Whether crews, or participants, attend here in person. */
    public boolean isFor(boolean crew) {
        return kind == (crew ? PlaceKind.SITE : PlaceKind.VENUE);
    }

    /** Unique in the conference. */
    public String code() {
        return code;
    }

    /** Whether nobody comes in without a valid clearance. */
    public boolean clearanceRequired() {
        return clearanceRequired;
    }

    PlaceKind kind() {
        return kind;
    }

    int taken() {
        return taken;
    }

    Integer capacity() {
        return capacity;
    }

    String city() {
        return city;
    }

    String country() {
        return country;
    }

    String zone() {
        return zone;
    }

    String studio() {
        return studio;
    }
}

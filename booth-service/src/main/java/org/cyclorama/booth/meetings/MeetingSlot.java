package org.cyclorama.booth.meetings;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cyclorama.booth.news.Happened.Stand;
import org.hibernate.annotations.UuidGenerator;

/** A time at which a member of a region's team can be met. */
@Entity
class MeetingSlot {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    @Version
    private long version;
    private UUID booth;
    private String region;
    private String member;
    @Column(name = "start_at")
    private Instant start;
    @Column(name = "end_at")
    private Instant end;
    private String zone;
    private String joinAddress;
    private String language;
    private Instant changedAt;
    private Instant withdrawnAt;

    /** For Hibernate. */
    protected MeetingSlot() {
    }

    /**
     * @param stand whose region is that in which the names of members are one person's each
     * @param language in which the member is written to
     */
    MeetingSlot(Stand stand, OfferMeetings offer, String zone, String language, Instant start, Instant now) {
        this.booth = stand.id();
        this.region = stand.region();
        this.member = offer.member();
        this.start = start;
        this.end = start.plus(offer.length());
        this.zone = zone;
        this.joinAddress = offer.joinAddress();
        this.language = language;
        this.changedAt = now;
    }

    /** Notes that it was booked or became free, so that who withdraws it knows. */
    void touch(Instant now) {
        changedAt = now;
    }

    /** Nobody can book it any more; its member has time for something else. */
    void withdraw(Instant now) {
        withdrawnAt = now;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID booth() {
        return booth;
    }

    String member() {
        return member;
    }

    Instant start() {
        return start;
    }

    Instant end() {
        return end;
    }

    String zone() {
        return zone;
    }

    String joinAddress() {
        return joinAddress;
    }

    String language() {
        return language;
    }
}

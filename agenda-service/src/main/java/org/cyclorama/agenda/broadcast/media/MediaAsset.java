package org.cyclorama.agenda.broadcast.media;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.UuidGenerator;

/** Something that an airing needs. */
@Entity
@Table(name = "media_asset")
class MediaAsset {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID conference;
    private String code;
    private String airing;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;
    private String origin;
    private Long size;
    private String sha256;
    private String url;
    private Long arrivedSize;
    private String arrivedSha256;
    private Instant arrivedAt;

    @Version
    private long version;

    protected MediaAsset() {
    }

    MediaAsset(UUID conference, String code) {
        this.conference = conference;
        this.code = code;
    }

    /** Takes over what is said of it; what arrives for the first time, arrives now. */
    void describe(DescribeMedia said, Instant now) {
        airing = said.airing();
        kind = said.kind();
        name = said.name();
        origin = said.origin();
        size = said.size();
        sha256 = said.sha256();
        url = said.url();
        if (said.arrived() == null) {
            arrivedAt = null;
            arrivedSize = null;
            arrivedSha256 = null;
        } else {
            arrivedAt = arrivedAt == null ? now : arrivedAt;
            arrivedSize = said.arrived().size();
            arrivedSha256 = said.arrived().sha256();
        }
    }

    /** What is said of it. */
    DescribeMedia description() {
        return new DescribeMedia(code, airing, kind, name, origin, size, sha256, url,
                arrivedAt == null ? null : new DescribeMedia.Arrived(arrivedSize, arrivedSha256));
    }

    State state() {
        if (arrivedAt == null) {
            return State.EXPECTED;
        }
        boolean whole = (size == null || Objects.equals(size, arrivedSize))
                && (sha256 == null || Objects.equals(sha256, arrivedSha256));
        return whole ? State.ARRIVED : State.DAMAGED;
    }

    UUID id() {
        return id;
    }

    UUID conference() {
        return conference;
    }

    String code() {
        return code;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    long version() {
        return version;
    }

    /** What it is. */
    enum Kind {
        VIDEO,
        /** Of a virtual studio. */
        BACKGROUND,
        /** Graphics with transparency. */
        ALPHA,
        SLIDES,
        AUDIO,
        /** Of the airing itself, to be watched again. */
        RECORDING
    }

    /** Whether it can be used. */
    enum State {
        /** It is announced. */
        EXPECTED,
        /** It is there and whole. */
        ARRIVED,
        /** It is there with another size or checksum than announced. */
        DAMAGED
    }
}

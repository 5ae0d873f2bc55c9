package org.cyclorama.agenda.live;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Something said to everyone. */
@Entity
@Immutable
class Announcement {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID conference;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> text;

    private Instant announcedAt;

    protected Announcement() {
    }

    Announcement(UUID conference, Severity severity, Map<String, String> text, Instant announcedAt) {
        this.conference = conference;
        this.severity = severity;
        this.text = text;
        this.announcedAt = announcedAt;
    }

    UUID id() {
        return id;
    }

    UUID conference() {
        return conference;
    }

    Severity severity() {
        return severity;
    }

    Map<String, String> text() {
        return text;
    }

    Instant announcedAt() {
        return announcedAt;
    }
}

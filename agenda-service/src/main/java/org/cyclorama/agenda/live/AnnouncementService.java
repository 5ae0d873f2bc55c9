package org.cyclorama.agenda.live;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.live.events.EventKind;
import org.cyclorama.agenda.live.events.Events;

import io.quarkus.runtime.annotations.RegisterForReflection;

@ApplicationScoped
class AnnouncementService {

    private final Conferences conferences;
    private final AnnouncementRepository repository;
    private final Events events;
    private final Clock clock;

    AnnouncementService(Conferences conferences, AnnouncementRepository repository, Events events, Clock clock) {
        this.conferences = conferences;
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps it, and tells everyone who watches. */
    @Transactional
    AnnouncementView announce(String slug, NewAnnouncement wish) {
        UUID conference = conferences.id(slug);
        Announcement said = new Announcement(conference, wish.severity(), wish.text(), clock.instant());
        repository.persistAndFlush(said);
        events.publish(conference, EventKind.ANNOUNCEMENT,
                new News(said.id(), said.severity(), said.text(), said.announcedAt()));
        return AnnouncementView.of(said, conferences.languages(conference));
    }

    /** What an event says of an announcement. */
    @RegisterForReflection
    record News(UUID announcement, Severity severity, Map<String, String> text, Instant announcedAt) {
    }
}

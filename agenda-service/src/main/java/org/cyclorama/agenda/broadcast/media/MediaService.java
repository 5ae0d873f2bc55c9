package org.cyclorama.agenda.broadcast.media;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.agenda.AgendaProblem;
import org.cyclorama.agenda.MergePatch;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.live.events.EventKind;
import org.cyclorama.agenda.live.events.Events;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.databind.JsonNode;

@ApplicationScoped
class MediaService {

    private final Conferences conferences;
    private final MediaRepository repository;
    private final MergePatch patches;
    private final Versions versions;
    private final Events events;
    private final Caller caller;
    private final Clock clock;

    MediaService(Conferences conferences, MediaRepository repository, MergePatch patches, Versions versions, Events events,
            Caller caller, Clock clock) {
        this.conferences = conferences;
        this.repository = repository;
        this.patches = patches;
        this.versions = versions;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    /** Announces something that is needed, or is there already. */
    @Transactional
    MediaAsset register(String slug, DescribeMedia said) {
        UUID conference = conferences.lock(slug);
        if (repository.isTaken(conference, said.code())) {
            throw AgendaProblem.CODE_TAKEN.because("There is a media asset of this code already.");
        }
        if (repository.isFull(conference)) {
            throw CommonProblem.UNPROCESSABLE
                    .because("A conference registers at most " + MediaRepository.MOST + " media assets.");
        }
        MediaAsset asset = new MediaAsset(conference, said.code());
        asset.describe(said, clock.instant());
        repository.persistAndFlush(asset);
        versions.note(asset.id(), asset.version(), Set.of("code"));
        tell(asset);
        return asset;
    }

    /** Changes what is said of it, its arrival included. */
    @Transactional
    MediaAsset change(UUID id, JsonNode patch, HttpHeaders headers) {
        MediaAsset asset = repository.findByIdOptional(id).filter(this::mayBeKnown)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such media asset."));
        versions.requireCurrent(headers, asset.id(), asset.version());
        DescribeMedia before = asset.description();
        DescribeMedia after = patches.apply(patch, before, DescribeMedia.class);
        if (!after.code().equals(before.code())) {
            throw CommonProblem.INVALID_REQUEST.because("A code never changes.");
        }
        asset.describe(after, clock.instant());
        repository.flush();
        versions.note(asset.id(), asset.version(), patches.changedFields(before, after));
        tell(asset);
        return asset;
    }

    private boolean mayBeKnown(MediaAsset asset) {
        String slug = conferences.slug(asset.conference());
        return caller.holds(Roles.ORGANIZER, slug) || caller.holds(Roles.CREW, slug);
    }

    private void tell(MediaAsset asset) {
        events.publish(asset.conference(), EventKind.MEDIA_CHANGED, new News(asset.code(), asset.state()));
    }

    /** What an event says of a media asset. */
    @RegisterForReflection
    record News(String code, MediaAsset.State state) {
    }
}

package org.cyclorama.agenda.conferences;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.agenda.AgendaProblem;
import org.cyclorama.agenda.Preconditions;
import org.cyclorama.defaults.conditional.Versions;

@ApplicationScoped
class ConferenceService {

    private final ConferenceRepository repository;
    private final Preconditions preconditions;
    private final Versions versions;

    ConferenceService(ConferenceRepository repository, Preconditions preconditions, Versions versions) {
        this.repository = repository;
        this.preconditions = preconditions;
        this.versions = versions;
    }

    /** Creates or replaces a conference. */
    @Transactional
    Defined define(String slug, Definition definition, HttpHeaders headers) {
        repository.lock(slug);
        Optional<Conference> known = repository.withSlug(slug);
        known.ifPresentOrElse(
                there -> preconditions.requireReplacement(headers, there.id(), there.version()),
                () -> Versions.requireCreation(headers));
        requireParent(slug, definition.parent());
        Conference conference = known.orElseGet(() -> new Conference(slug, definition));
        conference.redefine(definition);
        repository.persistAndFlush(conference);
        versions.note(conference.id(), conference.version(), List.of("definition"));
        return new Defined(conference, known.isEmpty());
    }

    private void requireParent(String slug, String parent) {
        if (parent != null && (parent.equals(slug) || repository.withSlug(parent).isEmpty())) {
            throw AgendaProblem.UNKNOWN_PARENT.because("There is no other conference of the name that `parent` says.");
        }
    }

    /** A conference, and whether it is new. */
    record Defined(Conference conference, boolean isNew) {
    }
}

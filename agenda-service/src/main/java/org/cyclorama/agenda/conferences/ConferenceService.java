package org.cyclorama.agenda.conferences;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.agenda.AgendaProblem;
import org.cyclorama.agenda.Preconditions;
import org.cyclorama.agenda.conferences.definition.Definition;
import org.cyclorama.agenda.suite.Removal;
import org.cyclorama.defaults.conditional.Versions;

@ApplicationScoped
class ConferenceService {

    private final ConferenceRepository repository;
    private final Preconditions preconditions;
    private final Versions versions;
    private final Removal removal;

    ConferenceService(ConferenceRepository repository, Preconditions preconditions, Versions versions, Removal removal) {
        this.repository = repository;
        this.preconditions = preconditions;
        this.versions = versions;
        this.removal = removal;
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

    /** Deletes a test conference, with everything of it, in all services. */
    @Transactional
    void delete(String slug, HttpHeaders headers) {
        repository.lock(slug);
        Conference conference = repository.require(slug);
        versions.requireCurrent(headers, conference.id(), conference.version());
        if (!conference.definition().test()) {
            throw AgendaProblem.NOT_A_TEST.because("This conference is no test.");
        }
        if (repository.isParent(slug)) {
            throw AgendaProblem.CONFERENCE_IN_USE.because("It is the parent of others.");
        }
        repository.delete(conference);
        repository.flush();
        removal.everywhere(slug);
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

package org.cyclorama.agenda.drafting;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.agenda.Preconditions;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.defaults.conditional.Versions;

@ApplicationScoped
class DraftService {

    private final Conferences conferences;
    private final Drafts drafts;
    private final Preconditions preconditions;

    DraftService(Conferences conferences, Drafts drafts, Preconditions preconditions) {
        this.conferences = conferences;
        this.drafts = drafts;
        this.preconditions = preconditions;
    }

    /** Replaces the draft by this programme, whole or not at all. */
    @Transactional
    Imported importWhole(String slug, Programme programme, HttpHeaders headers) {
        UUID conference = conferences.lock(slug);
        Optional<Draft> known = drafts.find(conference);
        known.ifPresentOrElse(
                there -> preconditions.requireReplacement(headers, there.id(), there.version()),
                () -> Versions.requireCreation(headers));
        Draft draft = known.orElseGet(() -> drafts.create(conference));
        drafts.change(draft, programme);
        return new Imported(draft, known.isEmpty());
    }

    /** A draft, and whether it is new. */
    record Imported(Draft draft, boolean isNew) {
    }
}

package org.cyclorama.agenda.drafting;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.problem.CommonProblem;

/** The drafts, for who judges and releases them. */
@ApplicationScoped
public class Drafts {

    private final DraftRepository repository;
    private final IdentityRepository identities;

    Drafts(DraftRepository repository, IdentityRepository identities) {
        this.repository = repository;
        this.identities = identities;
    }

    /** The draft of a conference; 404 before the first import. */
    public Draft require(UUID conference) {
        return repository.of(conference)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("This conference has no programme yet."));
    }

    /** The conference to which the session or airing with this id belongs, shown or not. */
    public Optional<UUID> conferenceOf(UUID part) {
        return identities.conferenceOf(part);
    }

    /** Writes what changed, so that {@link Draft#version} is the new one. */
    public void flush() {
        repository.flush();
    }
}

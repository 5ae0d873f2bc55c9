package org.cyclorama.agenda.releases;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.programme.Programme;

/** The released programmes, for who shows them. */
@ApplicationScoped
public class Releases {

    private final ReleaseRepository repository;

    Releases(ReleaseRepository repository) {
        this.repository = repository;
    }

    /** Number of a conference's newest release; 0 before the first. */
    public int latest(UUID conference) {
        return repository.latest(conference);
    }

    /** What the public may see of a release; nothing of number 0. */
    public Programme shown(UUID conference, int number) {
        return number == 0 ? Programme.EMPTY : repository.require(conference, number).programme().shown();
    }
}

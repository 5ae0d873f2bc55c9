package org.cyclorama.agenda.releases;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

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

    /** What a release holds, rehearsals included; nothing for number 0. */
    public Frozen frozen(UUID conference, int number) {
        return number == 0 ? Frozen.NOTHING : repository.require(conference, number).frozen();
    }
}

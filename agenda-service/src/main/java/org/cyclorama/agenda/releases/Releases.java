package org.cyclorama.agenda.releases;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.cyclorama.agenda.drafting.Draft;
import org.cyclorama.agenda.drafting.Drafts;
import org.cyclorama.agenda.programme.Programme;

/** The released programmes, for who shows them. */
@ApplicationScoped
public class Releases {

    private final ReleaseRepository repository;
    private final Drafts drafts;
    private final Event<Released> released;
    private final Clock clock;

    Releases(ReleaseRepository repository, Drafts drafts, Event<Released> released, Clock clock) {
        this.repository = repository;
        this.drafts = drafts;
        this.released = released;
        this.clock = clock;
    }

    /** Number of a conference's newest release; 0 before the first. */
    public int latest(UUID conference) {
        return repository.latest(conference);
    }

    /** What a release holds, rehearsals included; nothing for number 0. */
    public Frozen frozen(UUID conference, int number) {
        return number == 0 ? Frozen.NOTHING : repository.require(conference, number).frozen();
    }

    /**
     * Releases a programme that differs from the latest release in nothing that the gate judges. Whoever calls it holds the
     * conference's lock.
     *
     * @return the number of the new release
     */
    public int amend(Draft draft, Programme programme, String note) {
        Release latest = repository.require(draft.conference(), repository.latest(draft.conference()));
        return publish(draft, programme, note, latest.acknowledged()).number();
    }

    /** The draft counts the releases itself, under the conference's lock: no gap, no twin. */
    Release publish(Draft draft, Programme programme, String note, List<Acknowledgement> acknowledged) {
        int number = draft.release();
        Frozen before = frozen(draft.conference(), number - 1);
        Release release = new Release(new Release.Key(draft.conference(), number), now(), note, acknowledged, programme,
                before);
        repository.persist(release);
        drafts.flush(draft, "release");
        released.fire(new Released(draft.conference(), number, note, before, release.frozen()));
        return release;
    }

    /** The database keeps microseconds: an answer must not say more than is kept. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

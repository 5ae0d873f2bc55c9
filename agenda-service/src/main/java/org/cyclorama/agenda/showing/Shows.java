package org.cyclorama.agenda.showing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.drafting.Drafts;
import org.cyclorama.agenda.releases.Releases;

/**
 * The latest release of each conference. A release never changes, so a copy is good for as long as its number is the latest.
 */
@ApplicationScoped
public class Shows {

    private final Map<UUID, Show> read = new ConcurrentHashMap<>();
    private final Conferences conferences;
    private final Drafts drafts;
    private final Releases releases;

    Shows(Conferences conferences, Drafts drafts, Releases releases) {
        this.conferences = conferences;
        this.drafts = drafts;
        this.releases = releases;
    }

    /** What is shown at this conference; 404 when there is no such conference. */
    public Show at(String slug) {
        return latest(conferences.id(slug));
    }

    /** What is shown at the conference of this session or airing. */
    public Optional<Show> with(UUID part) {
        return drafts.conferenceOf(part).map(this::latest);
    }

    /** What is shown at a known conference. */
    public Show latest(UUID conference) {
        int number = releases.latest(conference);
        return read.compute(conference, (id, known) -> known != null && known.release() == number ? known
                : Show.of(conferences.slug(id), number, releases.frozen(id, number)));
    }
}

package org.cyclorama.agenda.broadcast.rundown;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.agenda.broadcast.links.Links;
import org.cyclorama.agenda.broadcast.media.Media;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.drafting.Drafts;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.releases.Releases;
import org.cyclorama.defaults.problem.CommonProblem;

@ApplicationScoped
class Rundowns {

    private static final Comparator<Airing> IN_TIME = Comparator.comparing(Airing::start).thenComparing(Airing::code);

    private final Conferences conferences;
    private final Releases releases;
    private final Drafts drafts;
    private final Media media;
    private final Links links;
    private final Clock clock;

    Rundowns(Conferences conferences, Releases releases, Drafts drafts, Media media, Links links, Clock clock) {
        this.conferences = conferences;
        this.releases = releases;
        this.drafts = drafts;
        this.media = media;
        this.links = links;
        this.clock = clock;
    }

    /** What a studio does, by the latest release, or by the draft before the first. */
    @Transactional
    RundownView of(UUID conference, String studio) {
        ZoneId zone = conferences.studioZone(conference, studio)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("The conference has no such studio."));
        int release = releases.latest(conference);
        Programme programme = release == 0 ? drafts.require(conference).programme()
                : releases.frozen(conference, release).programme();
        Instant now = clock.instant();
        List<Airing> all = programme.airings().stream().filter(airing -> !airing.isCancelled()).sorted(IN_TIME).toList();
        RundownItems items = new RundownItems(studio, zone, now, all, programme.sessionsByCode(), media.missing(conference),
                links.of(conference));
        return new RundownView(studio, zone.getId(), release, now, items.items());
    }
}

package org.cyclorama.agenda.releases;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.agenda.AgendaProblem;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.drafting.Draft;
import org.cyclorama.agenda.drafting.Drafts;
import org.cyclorama.agenda.gate.Finding;
import org.cyclorama.agenda.gate.Gate;
import org.cyclorama.agenda.gate.Severity;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.problem.Problem;

@ApplicationScoped
class ReleaseService {

    private final Conferences conferences;
    private final Drafts drafts;
    private final Gate gate;
    private final ReleaseRepository releases;
    private final Versions versions;
    private final Clock clock;

    ReleaseService(Conferences conferences, Drafts drafts, Gate gate, ReleaseRepository releases, Versions versions,
            Clock clock) {
        this.conferences = conferences;
        this.drafts = drafts;
        this.gate = gate;
        this.releases = releases;
        this.versions = versions;
        this.clock = clock;
    }

    /** Freezes the draft under the next number. The draft counts them itself, under the conference's lock: no gap, no twin. */
    @Transactional
    Release release(String slug, NewRelease wish, HttpHeaders headers) {
        UUID conference = conferences.lock(slug);
        Draft draft = drafts.require(conference);
        versions.requireCurrent(headers, draft.id(), draft.version());
        List<Finding> findings = gate.findings(conference, draft.programme());
        refuse(AgendaProblem.PROGRAMME_NOT_RELEASABLE, errors(findings));
        refuse(AgendaProblem.WARNINGS_NOT_ACKNOWLEDGED, open(findings, wish.acknowledge()));
        int number = draft.release();
        Frozen before = number == 1 ? Frozen.NOTHING : releases.require(conference, number - 1).frozen();
        Release release = new Release(new Release.Key(conference, number), now(), wish.note(),
                used(wish.acknowledge(), findings), draft.programme(), before);
        releases.persist(release);
        drafts.flush();
        versions.note(draft.id(), draft.version(), List.of("release"));
        return release;
    }

    /** The database keeps microseconds: an answer must not say more than is kept. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static void refuse(Problem problem, List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw problem.describe("There are " + findings.size() + " findings in the way.").with("findings", findings).build();
        }
    }

    private static List<Finding> errors(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    }

    private static List<Finding> open(List<Finding> findings, List<Acknowledgement> acknowledged) {
        return findings.stream().filter(finding -> acknowledged.stream().noneMatch(reason -> reason.covers(finding))).toList();
    }

    private static List<Acknowledgement> used(List<Acknowledgement> acknowledged, List<Finding> findings) {
        return acknowledged.stream().filter(reason -> findings.stream().anyMatch(reason::covers)).toList();
    }
}

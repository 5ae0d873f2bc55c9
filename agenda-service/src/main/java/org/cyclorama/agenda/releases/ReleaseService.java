package org.cyclorama.agenda.releases;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.agenda.AgendaProblem;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.drafting.Draft;
import org.cyclorama.agenda.drafting.Drafts;
import org.cyclorama.agenda.drafting.gate.Finding;
import org.cyclorama.agenda.drafting.gate.Gate;
import org.cyclorama.agenda.drafting.gate.Severity;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.problem.Problem;

@ApplicationScoped
class ReleaseService {

    private final Conferences conferences;
    private final Drafts drafts;
    private final Gate gate;
    private final Releases releases;
    private final ReleaseRepository repository;
    private final Versions versions;

    ReleaseService(Conferences conferences, Drafts drafts, Gate gate, Releases releases, ReleaseRepository repository,
            Versions versions) {
        this.conferences = conferences;
        this.drafts = drafts;
        this.gate = gate;
        this.releases = releases;
        this.repository = repository;
        this.versions = versions;
    }

    /** Freezes the draft under the next number. */
    @Transactional
    Release release(String slug, NewRelease wish, HttpHeaders headers) {
        UUID conference = conferences.lock(slug);
        Draft draft = drafts.require(conference);
        versions.requireCurrent(headers, draft.id(), draft.version());
        List<Finding> findings = gate.findings(conference, draft.programme());
        refuse(AgendaProblem.PROGRAMME_NOT_RELEASABLE, errors(findings));
        refuse(AgendaProblem.WARNINGS_NOT_ACKNOWLEDGED, open(findings, wish.acknowledge()));
        return releases.publish(draft, draft.programme(), wish.note(), used(wish.acknowledge(), findings));
    }

    /** Publishes what an older release held under the next number, with the reasons that it had. The draft stays. */
    @Transactional
    Release restore(String slug, int number, String note) {
        UUID conference = conferences.lock(slug);
        Draft draft = drafts.require(conference);
        Release older = repository.require(conference, number);
        refuse(AgendaProblem.PROGRAMME_NOT_RELEASABLE, errors(gate.findings(conference, older.programme())));
        return releases.publish(draft, older.programme(), note, older.acknowledged());
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

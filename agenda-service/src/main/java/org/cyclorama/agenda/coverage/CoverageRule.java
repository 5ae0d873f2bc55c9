package org.cyclorama.agenda.coverage;

import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.conferences.Outline;
import org.cyclorama.agenda.coverage.CoverageView.Gap;
import org.cyclorama.agenda.coverage.CoverageView.Item;
import org.cyclorama.agenda.coverage.world.ConvenientHours;
import org.cyclorama.agenda.drafting.gate.Finding;
import org.cyclorama.agenda.drafting.gate.GateRule;
import org.cyclorama.agenda.drafting.gate.Rule;
import org.cyclorama.agenda.programme.Programme;

/** Warns of territories that miss a session or block, where the conference promises everybody a convenient hour. */
@ApplicationScoped
class CoverageRule implements GateRule {

    private final Conferences conferences;
    private final Surveys surveys;

    CoverageRule(Conferences conferences, Surveys surveys) {
        this.conferences = conferences;
        this.surveys = surveys;
    }

    @Override
    public Stream<Finding> findings(UUID conference, Programme programme) {
        Outline outline = conferences.outline(conference);
        if (outline.promise() == null) {
            return Stream.empty();
        }
        ConvenientHours hours = ConvenientHours.of(outline.promise().from(), outline.promise().to());
        return surveys.of(outline, programme, hours)
                .filter(judged -> judged.item().territories().missed() > 0 && !judged.subject().replay())
                .map(judged -> finding(judged, hours));
    }

    private static Finding finding(Surveys.Judged judged, ConvenientHours hours) {
        Item item = judged.item();
        String message = "%d of %d territories have no airing wholly between %s and %s: %s.".formatted(
                item.territories().missed(), item.territories().audience(), hours.opens(), hours.closes(),
                String.join(", ", item.missed().stream().map(Gap::country).toList()));
        return judged.subject().kind() == Subject.Kind.SESSION ? Finding.ofSession(Rule.COVERAGE, item.code(), message)
                : Finding.ofBlock(Rule.COVERAGE, item.code(), message);
    }
}

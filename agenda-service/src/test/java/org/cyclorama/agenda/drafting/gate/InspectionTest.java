package org.cyclorama.agenda.drafting.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.conferences.Conferences.Frame;
import org.cyclorama.agenda.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

class InspectionTest {

    private static final Frame FRAME = new Frame(Set.of("B2B"), Set.of("MOW"),
            List.of(new Frame.Seen("GLOBAL", List.of("EUROPE")), new Frame.Seen("APAC", List.of("APAC"))));

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(Rule.DANGLING_SESSION, good().change("A-1", "session", "NONE").talk("B")),
                fault(Rule.DANGLING_SPEAKER, good().with("speakers", List.of("nobody"))),
                fault(Rule.DANGLING_TRACK, good().with("track", "NONE")),
                fault(Rule.DANGLING_BLOCK, good().change("A-1", "block", "NONE")),
                fault(Rule.DANGLING_STUDIO, good().change("A-1", "studios", List.of("NONE"))),
                fault(Rule.DANGLING_CHANNEL, good().change("A-1", "channel", "NONE")),
                fault(Rule.EMPTY_BLOCK, good().block("EMPTY", "GLOBAL")),
                fault(Rule.EMPTY_PROGRAMME, good().drop("A-1")),
                fault(Rule.NO_CHANNEL, good().change("A-1", "channel", null)),
                fault(Rule.REHEARSAL_SHOWN, good().with("kind", "REHEARSAL")),
                fault(Rule.REHEARSAL_SHOWN, good().airing("A-0", "A", "REHEARSAL", "GLOBAL", "01:00", "02:00")),
                fault(Rule.BLOCK_DIVIDED, good().block("B", "APAC").change("A-1", "block", "B")),
                fault(Rule.LANGUAGE, good().with("languages", List.of("en", "ja"))),
                fault(Rule.NEVER_SHOWN, good().talk("B")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultIsFound(Rule rule, Sheet sheet) {
        assertThat(inspect(sheet, Set.of("EUROPE", "APAC"))).extracting(Finding::rule).contains(rule);
    }

    @Test
    void goodProgrammeHasNoFindings() {
        assertThat(inspect(good(), Set.of("EUROPE", "APAC"))).isEmpty();
    }

    @Test
    void encoreOfNothingAndAudienceOfNowhereAreFound() {
        assertThat(inspect(good(), Set.of("EUROPE"))).extracting(Finding::rule).containsExactly(Rule.DANGLING_REGION);
        Sheet encore = good().block("B", "GLOBAL", "NONE").change("A-1", "block", "B");
        assertThat(inspect(encore, Set.of("EUROPE", "APAC"))).extracting(Finding::rule).containsExactly(Rule.DANGLING_ENCORE);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleIsTried(Rule rule) {
        Set<Rule> elsewhere = Set.of(Rule.DANGLING_REGION, Rule.DANGLING_ENCORE, Rule.MEDIA, Rule.COVERAGE);
        assertThat(elsewhere.contains(rule) || faults().anyMatch(fault -> fault.get()[0] == rule)).isTrue();
    }

    private static List<Finding> inspect(Sheet sheet, Set<String> regions) {
        try {
            Programme programme = JsonMapper.builder().findAndAddModules().build().readValue(sheet.toString(), Programme.class);
            return new Inspection(programme, FRAME, regions).findings().toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Arguments fault(Rule rule, Sheet sheet) {
        return Arguments.of(rule, sheet);
    }

    private static Sheet good() {
        return new Sheet().speaker("ann").talk("A", "ann").airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00", "MOW");
    }
}

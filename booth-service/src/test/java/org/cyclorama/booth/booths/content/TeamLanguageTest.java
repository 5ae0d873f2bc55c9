package org.cyclorama.booth.booths.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.cyclorama.booth.booths.content.BoothContent.Member;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamLanguageTest {

    /** Members with a semicolon between them. */
    @ParameterizedTest
    @CsvSource({ "tr en, tr", "es en; pt en es, es", "de en; fr en; it es pt, en", "ru en; ru, ru", "'', en" })
    void aTeamIsWrittenToInTheFirstLanguageThatAllOfItSpeak(String team, String language) {
        List<Member> members = Arrays.stream(team.split(";")).filter(member -> !member.isBlank())
                .map(member -> new Member("Name", List.of(member.strip().split(" ")), null, null)).toList();

        assertThat(new BoothContent(Map.of(), Map.of(), List.of(), List.of(), List.of(), members, null, null, List.of())
                .teamLanguage()).isEqualTo(language);
    }
}

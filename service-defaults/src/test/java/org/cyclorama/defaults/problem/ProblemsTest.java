package org.cyclorama.defaults.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void slugsAreUniqueAndInKebabCase() {
        assertThat(Arrays.stream(CommonProblem.values()).map(Problem::slug)).doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void statusFromALibraryFindsItsProblem() {
        assertThat(CommonProblem.ofStatus(400)).hasValue(CommonProblem.INVALID_REQUEST);
        assertThat(CommonProblem.ofStatus(415)).hasValue(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        assertThat(CommonProblem.ofStatus(418)).isEmpty();
    }
}

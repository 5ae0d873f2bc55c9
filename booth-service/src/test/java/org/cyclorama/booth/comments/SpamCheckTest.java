package org.cyclorama.booth.comments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpamCheckTest {

    @ParameterizedTest
    @ValueSource(strings = { "代理店になりたいです。", "See https://a.example and www.b.example.", "Wow!!!!!!!!!!", "أود أن أصبح شريكًا" })
    void whatPeopleWriteIsNotDoubted(String text) {
        assertThat(SpamCheck.doubts(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://a.example HTTPS://b.example www.c.example", "Buuuuuuuuuuuuuuuuuuuuuuuuuuuuuy" })
    void manyLinksAndDronesAreDoubted(String text) {
        assertThat(SpamCheck.doubts(text)).isTrue();
    }
}

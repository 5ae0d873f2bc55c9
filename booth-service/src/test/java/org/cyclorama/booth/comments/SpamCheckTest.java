package org.cyclorama.booth.comments;

import static org.assertj.core.api.Assertions.assertThat;

import org.cyclorama.booth.comments.SpamCheck.Doubt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpamCheckTest {

    @ParameterizedTest
    @ValueSource(strings = { "代理店になりたいです。", "See https://a.example and www.b.example.", "Wow!!!!!!!!!!", "أود أن أصبح شريكًا",
            "In 2019 and 2020 we sold 150 000 units.", "@home" })
    void whatPeopleWriteIsNotDoubted(String text) {
        assertThat(SpamCheck.doubts(text, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "http://a.example HTTPS://b.example www.c.example, LINKS", "Buuuuuuuuuuuuuuuuuuuuuuuuuuuuuy, DRONE",
            "Write to me@home.example, CONTACT", "Call +90 (212) 555-01-02, CONTACT" })
    void manyLinksDronesAndAddressesAreDoubted(String text, Doubt doubt) {
        assertThat(SpamCheck.doubts(text, false)).containsExactly(doubt);
    }

    @Test
    void theSameWordsAgainAreDoubted() {
        assertThat(SpamCheck.doubts("Nice", true)).containsExactly(Doubt.SAME_WORDS);
    }
}

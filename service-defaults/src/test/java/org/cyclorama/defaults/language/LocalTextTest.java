package org.cyclorama.defaults.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale.LanguageRange;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTextTest {

    private final LocalText text = new LocalText(
            Map.of("en", "Industrial", "ja", "産業", "pt-BR", "Industrial (BR)", "zh-Hant", "工業"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ja | 産業",
            "ja-JP | 産業",
            "de, ja;q=0.5 | 産業",
            "PT-br | Industrial (BR)",
            "zh-Hant-TW | 工業",
            "ko | Industrial",
    })
    void bestLanguageIsFound(String wish, String expected) {
        assertThat(text.in(LanguageRange.parse(wish))).hasValue(expected);
    }

    @Test
    void anyLanguageIsBetterThanNone() {
        assertThat(new LocalText(Map.of("tr", "Endüstri")).in(LanguageRange.parse("ja"))).hasValue("Endüstri");
    }
}

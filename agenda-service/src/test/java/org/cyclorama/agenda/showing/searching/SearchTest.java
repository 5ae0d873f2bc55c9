package org.cyclorama.agenda.showing.searching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** Sessions are found by what they say, in each of the twelve languages. */
@QuarkusTest
class SearchTest {

    private static Stage stage;

    @BeforeEach
    void release() {
        if (stage == null) {
            Stage fresh = Stage.set();
            fresh.importFirst(sheet()).then().statusCode(201);
            fresh.release("{\"acknowledge\": [{\"rule\": \"NEVER_SHOWN\", \"reason\": \"test\"}]}").then().statusCode(201);
            stage = fresh;
        }
    }

    @ParameterizedTest
    @CsvSource({ "protecting networks, A", "PROTECT network, A", "netzwerke schützt, A", "NETZWERK schutzt, A",
            "réseau protégé, A",
            "reseaux, A", "redes protegidas, A", "proteção, A", "PROTECAO, A", "protezione, A", "çözüm, A", "COZUM, A",
            "İSTANBUL, A",
            "istanbul, A", "ıstanbul, A", "защиты, A", "ЗАЩИТА, A", "зеленыи, A", "зелёный, A", "الشبكات, A", "شبكة, A",
            "الشَّبَكَة, A", "الأمن, A",
            "ネットワーク, A", "ﾈｯﾄﾜｰｸ, A", "保護, A", "网络, A", "保护网络, A", "네트워크, A", "보호, A", "network ceo, A", "Jörg, A", "jorg, A",
            "tworks, A",
            "beta, B", "100%, B", "a_b, B", "back\\slash, B" })
    void wordsAreFoundInEveryLanguage(String words, String expected) {
        List<String> codes = given().queryParam("q", words).get(stage.path("/sessions")).then().statusCode(200).extract()
                .path("items.code");
        assertThat(codes).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = { "network beta", "nobodysaysthis", "%", "_", "が", "'; DROP TABLE session_text; --", "\\", "& | !",
            "(", "rehearsed" })
    void whatIsNotThereIsNotFound(String words) {
        List<String> codes = given().queryParam("q", words).get(stage.path("/sessions")).then().statusCode(200).extract()
                .path("items.code");
        assertThat(codes).doesNotContain("A", "DRY").isSubsetOf("B");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\u202Eشبكة\u202C", "شـبـكـة", "\u200Fشبكة\u200F" })
    void marksOfDirectionAndElongationDoNotCount(String words) {
        given().queryParam("q", words).get(stage.path("/sessions")).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void oddQuestionsAreNoFailure() {
        for (String words : List.of("", "   ", "\0", "\uD83D\uDE00", "a".repeat(100))) {
            given().queryParam("q", words).get(stage.path("/sessions")).then().statusCode(200);
        }
        given().queryParam("q", "a".repeat(101)).get(stage.path("/sessions")).then().statusCode(400);
    }

    @Test
    void onlyTheLatestReleaseIsSearched() {
        Stage own = Stage.set();
        own.importFirst(new Sheet().talk("A").with("title", Map.of("en", "Oldword")).airing("A-1", "A", "LIVE", "GLOBAL",
                "06:00", "07:00"))
                .then().statusCode(201);
        own.visit("/sessions?q=oldword").then().body("items", hasSize(0));
        own.release("{}").then().statusCode(201);
        own.visit("/sessions?q=oldword").then().body("items", hasSize(1));
        own.importAgain(new Sheet().talk("A").with("title", Map.of("en", "Newword")).airing("A-1", "A", "LIVE", "GLOBAL",
                "06:00", "07:00"))
                .then().statusCode(200);
        own.visit("/sessions?q=newword").then().body("items", hasSize(0));
        own.release("{}").then().statusCode(201);
        own.visit("/sessions?q=newword").then().body("items", hasSize(1));
        own.visit("/sessions?q=oldword").then().body("items", hasSize(0));
        own.release("{}").then().statusCode(201);
        own.visit("/sessions?q=newword").then().body("items", hasSize(1));
    }

    private static Sheet sheet() {
        return new Sheet().speaker("jorg").speaker("boss").talk("A", "jorg")
                .with("title",
                        Map.ofEntries(Map.entry("en", "How networks are protected"),
                                Map.entry("de", "Wie man Netzwerke schützt"),
                                Map.entry("fr", "Des réseaux protégés"), Map.entry("es", "Redes protegidas"),
                                Map.entry("pt", "Proteção da rede"),
                                Map.entry("it", "La protezione della rete"), Map.entry("tr", "İstanbul'da ağ çözümleri"),
                                Map.entry("ru", "Защита сетей: зелёный свет"), Map.entry("ar", "أمن الشبكة والشبكات، الأمن"),
                                Map.entry("ja", "ネットワークを保護する"), Map.entry("zh", "如何保护网络"), Map.entry("ko", "네트워크 보호 방법")))
                .with("abstract", Map.of("en", "Our CEO Jörg tells.", "de", "Das Netzwerk."))
                .airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "07:00")
                .talk("B").with("title", Map.of("en", "Beta: 100% a_b back\\slash"))
                .airing("B-1", "B", "LIVE", "GLOBAL", "07:00", "08:00")
                .session("DRY", "REHEARSAL", "boss").with("title", Map.of("en", "Rehearsed secretly"));
    }
}

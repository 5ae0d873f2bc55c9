package org.cyclorama.registration.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;

import org.cyclorama.registration.BeforeTheEvent;
import org.cyclorama.registration.Eventually;
import org.cyclorama.registration.Given;
import org.cyclorama.registration.TestMail;
import org.cyclorama.testkit.TestAgenda;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.WireMock;

/** How mails call the conference: as agenda-service does, in the person's language. */
@QuarkusTest
@TestProfile(BeforeTheEvent.class)
class ConferenceNameTest {

    private final String person = somebody();

    @ParameterizedTest
    @CsvSource({ "ja, パートナーズ 2020", "ar-EG, مؤتمر الشركاء 2020", "tr, Partners 2020", "zh, Partners 2020" })
    void conferenceIsCalledByItsNameInThePersonsLanguageOrTheNextBest(String language, String name) throws Exception {
        String named = "partners-" + UUID.randomUUID();
        nameIt(named, """
                {"en": "Partners 2020", "ja": "パートナーズ 2020", "ar": "مؤتمر الشركاء 2020", "zh": " "}""");
        Given.define(named, 1).then().statusCode(201);
        registered(named, person, online().replace("\"ja\"", "\"" + language + "\""));
        Received mail = mail();
        String expected = language.equals("zh") ? named : name;
        assertThat(mail.subject()).contains(expected);
        assertThat(mail.text()).contains(expected);
        assertThat(mail.calendar().getEvents().getFirst().getSummary().getValue()).isEqualTo(expected);
    }

    @Test
    void conferenceWithoutANameIsCalledByItsSlug() throws Exception {
        String nameless = "partners-" + UUID.randomUUID();
        nameIt(nameless, "null");
        Given.define(nameless, 1).then().statusCode(201);
        registered(nameless, person, online());
        assertThat(mail().subject()).isEqualTo("登録が完了しました：" + nameless);
    }

    /** So agenda-service says of this conference. */
    private static void nameIt(String slug, String name) throws Exception {
        URI agenda = URI.create(ConfigProvider.getConfig().getValue("quarkus.rest-client.agenda.url", String.class));
        ObjectNode answer = (ObjectNode) new ObjectMapper().readTree(TestAgenda.example("conference.json"));
        answer.put("slug", slug).set("name", new ObjectMapper().readTree(name));
        new WireMock(agenda.getHost(), agenda.getPort())
                .register(WireMock.get("/internal/conferences/" + slug).willReturn(WireMock.okJson(answer.toString())));
    }

    private Received mail() {
        Eventually.holds(Duration.ofSeconds(30), () -> assertThat(TestMail.to(person)).isNotEmpty());
        return Received.of(TestMail.to(person).getFirst());
    }
}

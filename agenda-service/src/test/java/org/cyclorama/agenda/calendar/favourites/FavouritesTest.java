package org.cyclorama.agenda.calendar.favourites;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.agenda.calendar.favourites.Guest.AGENDA;
import static org.cyclorama.agenda.calendar.favourites.Guest.FEED;
import static org.cyclorama.agenda.calendar.favourites.Guest.add;
import static org.cyclorama.agenda.calendar.favourites.Guest.local;
import static org.cyclorama.agenda.calendar.favourites.Guest.person;
import static org.cyclorama.agenda.calendar.favourites.Guest.sheet;
import static org.cyclorama.agenda.calendar.favourites.Guest.three;
import static org.cyclorama.agenda.calendar.favourites.Guest.token;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.agenda.suite.privacy.Person;
import org.cyclorama.agenda.suite.privacy.PersonalData;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/** My agenda. */
@QuarkusTest
class FavouritesTest {

    @Inject
    @jakarta.enterprise.inject.Any
    jakarta.enterprise.inject.Instance<PersonalData> personalData;

    @Test
    void agendaIsInOrderOfTimeAndInMyZone() {
        Stage stage = three();
        RequestSpecification me = person();
        add(me, stage, "C-1").statusCode(201).body("code", equalTo("C-1"));
        add(me, stage, "A-1").statusCode(201);
        add(me, stage, "A-1").statusCode(200);
        given(me).get(AGENDA + "?zone=Pacific/Auckland").then().statusCode(200).header("Cache-Control", "no-store")
                .body("items.code", contains("A-1", "C-1")).body("items[0].localStart", equalTo("2020-11-19T19:00:00+13:00"))
                .body("items[1].localDay", equalTo("2020-11-20"));
        String next = given(me).get(AGENDA + "?limit=1").then().body("items.code", contains("A-1")).extract().path("next");
        given(me).get(AGENDA + "?limit=1&cursor=" + next).then().body("items.code", contains("C-1")).body("next",
                equalTo(null));
        given(me).get(AGENDA + "?conference=another").then().body("items", empty());
        given(person()).get(AGENDA).then().body("items", empty());

        String id = stage.visit("/airings").path("items.find { it.code == 'A-1' }.id");
        given(me).delete(AGENDA + "/" + id).then().statusCode(204);
        given(me).delete(AGENDA + "/" + id).then().statusCode(204);
        given(me).get(AGENDA).then().body("items.code", contains("C-1"));
    }

    @Test
    void onlyWhatIsReleasedCanBeTakenIn() {
        Stage stage = Stage.set();
        String id = stage.importFirst(new Sheet().talk("A").airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "07:00"))
                .path("airings[0].id");
        given(person()).put(AGENDA + "/" + id).then().statusCode(404);
        given(person()).put(AGENDA + "/" + UUID.randomUUID()).then().statusCode(404);
        given(person()).put(AGENDA + "/nonsense").then().statusCode(404);
        given().put(AGENDA + "/" + id).then().statusCode(401);
        given().get(AGENDA).then().statusCode(401);
    }

    @Test
    void whatWasCalledOffIsShownAsThat() {
        Stage stage = three();
        RequestSpecification me = person();
        add(me, stage, "A-1").statusCode(201);
        stage.importAgain(sheet().drop("A-1")).then().statusCode(200);
        stage.release("{\"acknowledge\": [{\"rule\": \"NEVER_SHOWN\", \"reason\": \"Called off\"}]}").then().statusCode(201);
        given(me).get(AGENDA).then().body("items.code", contains("A-1")).body("items.cancelled", contains(true));
    }

    @Test
    void manyAtOnceTakeItInOnce() throws Exception {
        Stage stage = three();
        RequestSpecification me = person();
        String id = stage.visit("/airings").path("items[0].id");
        List<Integer> answers = Together.run(8, i -> () -> given(me).put(AGENDA + "/" + id).statusCode());
        assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
    }

    @Test
    void aPersonIsToldAndForgotten() {
        Stage stage = three();
        String name = "guest-" + UUID.randomUUID();
        RequestSpecification me = given().auth().oauth2(Tokens.participant(name));
        add(me, stage, "A-1").statusCode(201);
        String url = given(me).post(FEED).path("url");
        Person person = new Person(Tokens.subject(name), null);
        var favourites = of("favourites");
        var feeds = of("feeds");
        assertThat(favourites.export(person)).singleElement()
                .satisfies(one -> assertThat(one).containsEntry("conference", stage.slug()));
        assertThat(feeds.export(person)).hasSize(1).asString().doesNotContain(token(url));
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(favourites.erase(person)).isEqualTo(1);
            assertThat(feeds.erase(person)).isEqualTo(1);
            assertThat(favourites.erase(person)).isZero();
        });
        given(me).get(AGENDA).then().body("items", hasSize(0));
        given().get(local(url)).then().statusCode(404);
    }

    private PersonalData of(String collection) {
        return personalData.stream().filter(data -> data.collection().equals(collection)).findFirst().orElseThrow();
    }
}

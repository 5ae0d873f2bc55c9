package org.cyclorama.booth.nonsense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.cyclorama.booth.Database;
import org.cyclorama.booth.nonsense.Asks.Ask;
import org.cyclorama.booth.spaces.films.TestFilms;
import org.cyclorama.testkit.TestAgenda;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

/**
 * Every body that the service reads, with every kind of nonsense in every place: it is refused or taken, and never breaks
 * anything.
 */
@QuarkusTest
class NonsenseInBodiesTest {

    @Inject
    Database database;

    private Stand stand;

    @BeforeEach
    void aBoothWithATeam() {
        stand = Stand.open(database);
        TestFilms.known(stand.conference(), "FILM-1");
    }

    @AfterEach
    void agendaIsAsBefore() {
        TestAgenda.up();
    }

    static Stream<String> asks() {
        return Asks.ALL.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("asks")
    void nonsenseInAnyPlaceIsRefusedOrTaken(String what) {
        Ask ask = Asks.ALL.get(what);
        assertThat(ask.send().apply(stand, ask.body()).statusCode()).as("the sound body").isIn(200, 201, 204, 400);

        SoftAssertions all = new SoftAssertions();
        Nonsense.variants(ask.body()).forEach(body -> all.assertThatCode(
                () -> Nonsense.assertRefusedOrTaken(body, ask.send().apply(stand, body))).doesNotThrowAnyException());
        all.assertAll();
    }
}

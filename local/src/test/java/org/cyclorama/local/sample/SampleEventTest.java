package org.cyclorama.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.cyclorama.local.sample.PretendProduct.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

class SampleEventTest {

    private static final String REGISTRATIONS = "/api/registration/v1/conferences/partners-2020/registrations";

    private final List<String> progress = new ArrayList<>();
    private PretendProduct product;

    @BeforeEach
    void start() throws IOException {
        product = new PretendProduct();
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @TempDir
    Path pictures;

    @Test
    void everythingIsLoadedAndTold() throws Exception {
        load();

        assertThat(product.resources).hasSize(2 + 1 + 1 + 2 * 2 + 4 + 6 + 14 + 3);
        assertThat(product.lists.get(REGISTRATIONS)).hasSize(1844);
        assertThat(product.lists.get("/api/booth/v1/conferences/partners-2020/booths")).hasSize(6);
        assertThat(product.changes).filteredOn(change -> change.path().endsWith("/publication")).hasSize(6);
        assertThat(progress.getLast()).startsWith("1,800 registrations of 150 countries, and 44 of crews … ");
    }

    @Test
    void aBoothThatAnEarlierLoadLeftUnpublishedIsPublished() throws Exception {
        load();
        var booths = product.lists.get("/api/booth/v1/conferences/partners-2020/booths");
        ((ObjectNode) booths.get(0)).put("id", "left").put("etag", "\"0\"");
        ((ObjectNode) booths.get(1)).put("id", "withdrawn").put("etag", "\"2\"");
        product.changes.clear();
        load();

        assertThat(product.changes).extracting(Change::path).filteredOn(path -> path.endsWith("/publication"))
                .containsExactly("/api/booth/v1/booths/left/publication");
    }

    @Test
    void batchesAreBoundedSilentAndSentByWhoMay() throws Exception {
        load();

        List<Change> batches = product.changes.stream().filter(change -> change.path().endsWith("/batch")).toList();
        assertThat(batches).allSatisfy(batch -> {
            assertThat(batch.body().path("registrations")).hasSizeBetween(1, 500);
            boolean partner = batch.token().startsWith("Bearer partner-");
            assertThat(batch.query()).isEqualTo(partner ? null : "notify=false");
            assertThat(batch.body().path("registrations")).allSatisfy(
                    person -> assertThat(person.path("email").asText().matches(".*@(acme|globex)\\.example"))
                            .isEqualTo(partner));
        });
        assertThat(batches).extracting(Change::idempotencyKey).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(batches).extracting(Change::token).contains("Bearer organizer", "Bearer partner-acme",
                "Bearer partner-globex");
    }

    @Test
    void theSameRequestHasTheSameKeyOnAnotherDay() throws Exception {
        load();
        List<String> keys = product.changes.stream().map(Change::idempotencyKey).toList();
        product.close();
        product = new PretendProduct();
        load();

        assertThat(product.changes).extracting(Change::idempotencyKey).isEqualTo(keys);
    }

    @Test
    void loadingAgainChangesNothing() throws Exception {
        load();
        product.changes.clear();
        load();

        assertThat(product.changes).isEmpty();
        assertThat(progress.getLast()).contains("already there");
    }

    @Test
    void whatAnInterruptedLoadLeftOutIsAdded() throws Exception {
        load();
        product.changes.clear();
        product.lists.remove("/api/agenda/v1/conferences/partners-2020/releases");
        product.resources.remove("/api/gifts/v1/conferences/partners-2020/gifts/green-bear");
        String lost = product.lists.get(REGISTRATIONS).get(0).path("email").asText();
        ((ArrayNode) product.lists.get(REGISTRATIONS)).remove(0);
        load();

        assertThat(product.changes).extracting(Change::path).containsExactly(
                "/api/agenda/v1/conferences/partners-2020/releases",
                "/api/gifts/v1/conferences/partners-2020/gifts/green-bear", REGISTRATIONS + "/batch");
        assertThat(product.changes.getLast().body().path("registrations")).singleElement()
                .satisfies(person -> assertThat(person.path("email").asText()).isEqualTo(lost));
    }

    @Test
    void aRefusedLineStopsTheLoadAndIsNamed() throws Exception {
        load();
        String address = product.lists.get(REGISTRATIONS).get(700).path("email").asText();
        product.close();
        product = new PretendProduct();
        product.refusedAddresses.add(address);

        assertThatThrownBy(this::load).isInstanceOf(Refused.class).hasMessageContainingAll("/registrations/batch", "line 201",
                address, "422",
                "Not yours");
    }

    @Test
    void aReleaseThatTheGateRefusesStopsTheLoad() {
        product.refusedPaths.add("/releases");

        assertThatThrownBy(this::load).isInstanceOf(Refused.class).hasMessageContainingAll("POST", "/releases", "409",
                "Not like this");
    }

    @Test
    void onlyThatSomeHaveNoConvenientHourIsAcknowledged() throws Exception {
        load();
        assertThat(product.changes).filteredOn(change -> change.path().endsWith("/releases")).singleElement()
                .satisfies(release -> assertThat(release.body().path("acknowledge").findValuesAsText("rule"))
                        .containsExactly("COVERAGE"));
    }

    private void load() throws IOException, InterruptedException {
        var realm = product.address().resolve("/realms/cyclorama");
        new SampleEvent(product.address(), realm, Given.FOLDER, this::picture, progress::add).load();
    }

    private Path picture(String scene) throws IOException {
        return Files.write(pictures.resolve(scene + ".jpg"), new byte[] { 1 });
    }
}

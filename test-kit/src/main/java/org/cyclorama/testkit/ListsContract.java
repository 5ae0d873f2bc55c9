package org.cyclorama.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What every service promises of its lists: each is there as a table, too. Each service runs this suite in a test of its own.
 */
public abstract class ListsContract {

    /** Short name: the part of the path after {@code /api/}. */
    protected abstract String service();

    /** For each list, by its path in the API document: where it holds at least one row, and for whom. */
    protected abstract Map<String, Asked> lists();

    /** Paths in the API document of those that have columns of their own. */
    protected Set<String> ownColumns() {
        return Set.of();
    }

    @Test
    void noListIsForgotten() {
        assertThat(ListsOfDocument.of(service()).keySet()).isNotEmpty().isEqualTo(lists().keySet());
    }

    @TestFactory
    List<DynamicTest> tableHoldsTheRowsOfTheList() {
        Map<String, Set<String>> fields = ListsOfDocument.of(service());
        return lists().entrySet().stream().map(list -> DynamicTest.dynamicTest(list.getKey(), () -> {
            List<JsonNode> items = allPages(list.getValue());
            assertThat(items).as("rows to tell by").isNotEmpty();
            TableText table = TableText.read(list.getValue().call().queryParam("format", "csv").get(list.getValue().path())
                    .then().statusCode(200).contentType("text/csv").header("Cache-Control", equalTo("no-store"))
                    .header("ETag", equalTo(null)).header("Link", equalTo(null)).extract().asString());
            assertThat(table.size()).isEqualTo(items.size());
            if (!ownColumns().contains(list.getKey())) {
                assertThat(table.fields()).isEqualTo(fields.get(list.getKey()));
                table.expect(items);
            }
            assertThat(list.getValue().call().accept("text/csv").queryParam("limit", 1).get(list.getValue().path()).then()
                    .statusCode(200)
                    .contentType("text/csv").extract().asString()).startsWith(table.firstColumn());
        })).toList();
    }

    @TestFactory
    List<DynamicTest> nobodySeesMoreInATableThanInTheList() {
        return lists().entrySet().stream().map(list -> DynamicTest.dynamicTest(list.getKey(), () -> {
            for (String token : List.of("", Tokens.participant("curious"), Tokens.partner("UNKNOWN"), Tokens.forged())) {
                Response json = with(token).queryParam("limit", 200).get(list.getValue().path());
                Response table = with(token).accept("text/csv").get(list.getValue().path());
                assertThat(table.statusCode()).as("%s", table.asString()).isEqualTo(json.statusCode());
                if (json.statusCode() != 200) {
                    assertThat(table.contentType()).isEqualTo("application/problem+json");
                } else if (json.path("next") == null) {
                    assertThat(TableText.count(table.asString())).isEqualTo(json.jsonPath().getList("items").size());
                }
            }
        })).toList();
    }

    private static RequestSpecification with(String token) {
        return token.isEmpty() ? given() : given().auth().oauth2(token);
    }

    private static List<JsonNode> allPages(Asked list) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            RequestSpecification call = list.call();
            Response page = (cursor.isEmpty() ? call : call.queryParam("cursor", cursor)).queryParam("limit", 100)
                    .get(list.path());
            page.then().statusCode(200).contentType("application/json");
            page.as(JsonNode.class).path("items").forEach(items::add);
            cursor = page.path("next");
        }
        return items;
    }

    /** A list with something in it. @param token of who may see it; empty for anybody */
    public record Asked(String path, String token) {

        RequestSpecification call() {
            return with(token).urlEncodingEnabled(false);
        }
    }
}

package org.cyclorama.defaults.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkiverse.resteasy.problem.HttpProblem;

class CursorTest {

    @Test
    void keysComeBackAsTheyWere() {
        Cursor cursor = Cursor.after("日本 語", 42, "");
        assertThat(Cursor.decode(cursor.encoded())).hasValue(cursor);
        assertThat(cursor.encoded()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void firstPageHasNoCursor() {
        assertThat(Cursor.decode(null)).isEmpty();
        assertThat(Cursor.decode("")).isEmpty();
    }

    @Test
    void whatNoListMadeIsTheCallersMistake() {
        assertThatThrownBy(() -> Cursor.decode("%%%")).isInstanceOf(HttpProblem.class).extracting("statusCode").isEqualTo(400);
        assertThatThrownBy(() -> Cursor.after("no id").id()).isInstanceOf(HttpProblem.class).extracting("statusCode")
                .isEqualTo(400);
    }

    @Test
    void whatNoDatabaseCanHoldIsTheCallersMistakeToo() {
        for (Cursor cursor : List.of(Cursor.after("+1000000000-12-31T23:59:59Z"), Cursor.after("1969-01-01T00:00:00Z"),
                Cursor.after("soon"))) {
            assertThatThrownBy(cursor::instant).isInstanceOf(HttpProblem.class).extracting("statusCode").isEqualTo(400);
        }
        String nul = Cursor.after("a\0b").encoded();
        assertThatThrownBy(() -> Cursor.decode(nul)).isInstanceOf(HttpProblem.class).extracting("statusCode").isEqualTo(400);
        assertThat(Cursor.after("2020-11-19T06:00:00Z", "x").instant()).isEqualTo("2020-11-19T06:00:00Z");
    }

    @Test
    void rowMoreThanAskedForTellsOfTheNextPage() {
        List<UUID> rows = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        Page<UUID> page = Page.of(rows, 2, Cursor::after, row -> row);
        assertThat(page.items()).isEqualTo(rows.subList(0, 2));
        assertThat(Cursor.decode(page.next()).orElseThrow().id()).isEqualTo(rows.get(1));
        assertThat(Page.of(rows, 3, Cursor::after, row -> row).next()).isNull();
    }
}

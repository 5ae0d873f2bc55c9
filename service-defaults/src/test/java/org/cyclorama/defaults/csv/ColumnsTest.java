package org.cyclorama.defaults.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

class ColumnsTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    enum Kind {
        TOUR
    }

    record Place(String country, Double latitude, Place within) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(String code, Kind kind, @JsonProperty("where") Place place, List<String> tracks, List<Integer> sizes,
            Map<String, String> name, List<Place> others, Instant at, boolean open, Object details, @JsonIgnore String key) {
    }

    private static final Place HERE = new Place("JP", -35.5, null);

    @Test
    void fieldsAreColumnsInTheirOrder() {
        assertThat(new Columns(json, View.class).header()).containsExactly("code", "kind", "where.country", "where.latitude",
                "where.within", "tracks", "sizes", "name", "others", "at", "open", "details");
    }

    @Test
    void bytesAreThoseOfTheStandard() {
        View full = new View("a,\"b\"\nc", Kind.TOUR, HERE, List.of("B2B", "=1", "x"), List.of(-1, 2), Map.of("ja", "緑"),
                List.of(HERE), Instant.parse("2020-11-19T06:00:00Z"), true, Map.of("n", 1), "secret");
        assertThat(text(full)).isEqualTo("""
                code,kind,where.country,where.latitude,where.within,tracks,sizes,name,others,at,open,details\r
                "a,""b""\nc",TOUR,JP,-35.5,,B2B;'=1;x,-1;2,"{""ja"":""緑""}",\
                "[{""country"":""JP"",""latitude"":-35.5,""within"":null}]",2020-11-19T06:00:00Z,true,"{""n"":1}"\r
                """);
    }

    @Test
    void whatIsNotThereIsAnEmptyCell() {
        assertThat(text(new View("x", null, null, null, List.of(), null, null, null, false, null, null)))
                .endsWith("\r\nx,,,,,,,,,,false,\r\n");
    }

    @Test
    void listWithoutRowsHasItsHeader() {
        assertThat(text()).isEqualTo("code,kind,where.country,where.latitude,where.within,tracks,sizes,name,others,at,open,"
                + "details\r\n");
    }

    @Test
    void noTextIsAFormula() {
        List<String> attacks = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1");
        assertThat(attacks).allSatisfy(attack -> assertThat(new Columns(json, Place.class)
                .line(new Place(attack, null, null)).getFirst()).isEqualTo("'" + attack));
        assertThat(Stream.of("a=1", "1-1", "'=1").map(Lines::harmless)).containsExactly("a=1", "1-1", "'=1");
    }

    private String text(View... items) {
        Columns columns = new Columns(json, View.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Lines lines = new Lines(bytes);
        lines.write(columns.header());
        for (View item : items) {
            lines.write(columns.line(item));
        }
        lines.flush();
        return bytes.toString(UTF_8);
    }
}

package org.cyclorama.agenda.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cyclorama.agenda.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/** The committed JSON Schema and the service say the same, each checked by the other. */
@QuarkusTest
class SchemaTest {

    private static final JsonSchema SCHEMA = read();

    @Test
    void referenceProgrammeAndWhatTheServiceAnswersAreValid() {
        Stage stage = Stage.set();
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201);
        assertThat(SCHEMA.validate(Stage.sample("programme.json"), InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(stage.draft().asString(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"speakers\": {}}",
            "{\"acts\": []}",
            "{\"speakers\": [null]}",
            "{\"speakers\": [{\"code\": \"ann\"}]}",
            "{\"speakers\": [{\"code\": \"a b\", \"name\": \"Ann\"}]}",
            "{\"speakers\": [{\"code\": \"ann\", \"name\": \" \"}]}",
            "{\"blocks\": [{\"code\": \"B\", \"channel\": \"GLOBAL\", \"name\": {}}]}",
            "{\"sessions\": [{\"code\": \"A\", \"kind\": \"OPERA\", \"title\": {\"en\": \"A\"}, \"minutes\": 5, \"originalLanguage\": \"en\"}]}",
            "{\"sessions\": [{\"code\": \"A\", \"kind\": \"TALK\", \"title\": {\"english!\": \"A\"}, \"minutes\": 5, \"originalLanguage\": \"en\"}]}",
            "{\"sessions\": [{\"code\": \"A\", \"kind\": \"TALK\", \"title\": {\"en\": \"A\"}, \"minutes\": 0, \"originalLanguage\": \"en\"}]}",
            "{\"sessions\": [{\"code\": \"A\", \"kind\": \"TALK\", \"title\": {\"en\": \"A\"}, \"minutes\": 5, \"originalLanguage\": \"en\", \"speakers\": [\"a\", \"a\"]}]}",
            "{\"airings\": [{\"code\": \"A-1\", \"session\": \"A\", \"kind\": \"LIVE\", \"start\": \"tomorrow\", \"end\": \"2020-11-19T07:00:00Z\"}]}",
            "{\"airings\": [{\"code\": \"A-1\", \"session\": \"A\", \"kind\": \"LIVE\", \"start\": \"2020-11-19T06:00:00Z\"}]}",
            "{\"airings\": [{\"code\": \"A-1\", \"session\": \"A\", \"kind\": \"LIVE\", \"start\": \"2020-11-19T06:00:00Z\", \"end\": \"9999-11-19T07:00:00Z\"}]}",
            "{\"airings\": [{\"code\": \"A-1\", \"session\": \"A\", \"kind\": \"LIVE\", \"start\": \"2020-11-19T06:00:00Z\", \"end\": \"2020-11-19T07:00:00Z\", \"renditions\": [{\"language\": \"ja\", \"by\": \"PARROT\"}]}]}",
            "{\"airings\": [{\"code\": \"A-1\", \"session\": \"A\", \"kind\": \"LIVE\", \"start\": \"2020-11-19T06:00:00Z\", \"end\": \"2020-11-19T07:00:00Z\", \"renditions\": [{\"language\": \"ja\", \"by\": \"HUMAN\", \"url\": \"javascript:alert(1)\"}]}]}" })
    void whatTheSchemaRefusesTheServiceRefuses(String programme) {
        assertThat(SCHEMA.validate(programme, InputFormat.JSON)).isNotEmpty();
        refused(programme);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"speakers\": [{\"code\": \"ann\", \"name\": \"Ann\"}, {\"code\": \"ann\", \"name\": \"Other\"}]}",
            "{\"speakers\": [{\"code\": \"ann\", \"name\": \"A\\u0000nn\"}]}",
            "{\"airings\": [{\"code\": \"A-1\", \"session\": \"A\", \"kind\": \"LIVE\", \"start\": \"2020-11-19T06:00:00Z\", \"end\": \"2020-11-19T06:00:00Z\"}]}" })
    void theServiceRefusesWhatNoSchemaCanSay(String programme) {
        refused(programme);
    }

    @Test
    void tooLongATextIsRefused() {
        String programme = "{\"speakers\": [{\"code\": \"ann\", \"name\": \"" + "x".repeat(301) + "\"}]}";
        assertThat(SCHEMA.validate(programme, InputFormat.JSON)).isNotEmpty();
        refused(programme);
    }

    private static void refused(String programme) {
        Stage.set().importFirst(programme).then().statusCode(400).contentType("application/problem+json");
    }

    private static JsonSchema read() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(Path.of("..", "docs", "api", "programme.schema.json")));
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}

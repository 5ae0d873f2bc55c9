package org.cyclorama.agenda.broadcast;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

import com.iheartradio.m3u8.Encoding;
import com.iheartradio.m3u8.Format;
import com.iheartradio.m3u8.ParsingMode;
import com.iheartradio.m3u8.PlaylistParser;
import com.iheartradio.m3u8.data.MasterPlaylist;
import com.iheartradio.m3u8.data.MediaData;
import com.iheartradio.m3u8.data.MediaType;
import com.iheartradio.m3u8.data.PlaylistData;

/** Playlists, read by a parser that knows nothing of how they were written. */
@QuarkusTest
class PlaylistTest {

    private static final String AUDIO = "https://media.example/a-1/audio/%s.m3u8";

    @Test
    void everyLanguageIsOneRenditionWithANameOfItsOwn() throws Exception {
        MasterPlaylist playlist = playlist(onAir(), "");
        List<MediaData> sound = renditions(playlist, "audio");
        assertThat(sound).extracting(MediaData::getLanguage).containsExactly("en", "ja", "pt-BR", "ar");
        assertThat(sound).extracting(MediaData::getName).doesNotHaveDuplicates()
                .containsExactly("English", "日本語", "português (Brasil)", "العربية (machine)");
        assertThat(sound).filteredOn(MediaData::isDefault).extracting(MediaData::getLanguage).containsExactly("en");
        assertThat(sound).allMatch(MediaData::isAutoSelect);
        assertThat(sound.getFirst().hasUri()).as("the original is in the picture's own playlist").isFalse();
        assertThat(sound.stream().skip(1)).extracting(MediaData::getUri).containsExactly(AUDIO.formatted("ja"),
                AUDIO.formatted("pt"), AUDIO.formatted("ar"));
    }

    @ParameterizedTest
    @CsvSource({ "ja, ja", "JA, ja", "ja-JP, ja", "pt, pt-BR", "pt-PT, pt-BR", "en, en", "fr, en", "ar-EG, ar", "ko, en" })
    void wishMovesTheDefaultAndFallsBackSensibly(String wish, String expected) throws Exception {
        MasterPlaylist playlist = playlist(onAir(), wish);
        assertThat(renditions(playlist, "audio")).filteredOn(MediaData::isDefault).extracting(MediaData::getLanguage)
                .containsExactly(expected);
        List<PlaylistData> alone = playlist.getPlaylists().stream().skip(1).toList();
        assertThat(alone).as("sound alone is of the language that is the default, or there is none")
                .hasSize(expected.equals("en") ? 0 : 1)
                .allSatisfy(sound -> assertThat(sound.getStreamInfo().getAudio()).isNull());
    }

    @Test
    void subtitlesAndSoundAloneAreThere() throws Exception {
        MasterPlaylist playlist = playlist(onAir(), "ja");
        assertThat(playlist.getMediaData()).filteredOn(media -> media.getType() == MediaType.SUBTITLES)
                .extracting(MediaData::getUri).containsExactly("https://media.example/a-1/subtitles/ja.m3u8");
        List<PlaylistData> variants = playlist.getPlaylists();
        assertThat(variants).hasSize(2).allMatch(variant -> variant.getStreamInfo().getBandwidth() > 0);
        assertThat(variants.getFirst().getUri()).startsWith("video.m3u8?pass=");
        assertThat(variants.getFirst().getStreamInfo().getAudio()).isEqualTo("audio");
        assertThat(variants.getFirst().getStreamInfo().getSubtitles()).isEqualTo("subtitles");
        assertThat(variants.getLast().getUri()).isEqualTo(AUDIO.formatted("ja"));
        assertThat(variants.getLast().getStreamInfo().getCodecs()).containsExactly("mp4a.40.2");
        assertThat(playlist.getMediaData()).extracting(MediaData::getGroupId).containsOnly("audio", "subtitles");
    }

    /** RFC 8216, section 4.3.4.1.1: the members of a group are the same in all variants that name it. */
    @Test
    void soundAloneIsToBeHadInEachLanguageWhereTheOriginalHasAnAddress() throws Exception {
        String original = AUDIO.formatted("en");
        Stage stage = released(sheet().change("A-1", "renditions", List.of(
                Map.of("language", "en", "by", "HUMAN", "url", original),
                Map.of("language", "ja", "by", "HUMAN", "url", AUDIO.formatted("ja")))));
        for (String wish : List.of("", "ja")) {
            MasterPlaylist playlist = playlist(stage, wish);
            assertThat(renditions(playlist, "audio")).extracting(MediaData::getUri).containsExactly(original,
                    AUDIO.formatted("ja"));
            assertThat(playlist.getPlaylists()).extracting(variant -> variant.getStreamInfo().getAudio()).containsExactly(
                    "audio",
                    "audio");
            assertThat(playlist.getPlaylists().getLast().getUri()).isEqualTo(wish.isEmpty() ? original : AUDIO.formatted("ja"));
        }
    }

    @Test
    void beforeAndAfterThereIsASlateAlone() throws Exception {
        for (Sheet sheet : List.of(sheet().moveFromNow("A-1", 30, 60), sheet().moveFromNow("A-1", -60, -30))) {
            MasterPlaylist slate = playlist(released(sheet), "ja");
            assertThat(slate.getMediaData()).isEmpty();
            assertThat(slate.getPlaylists()).hasSize(1);
        }
    }

    @Test
    void recordingIsWatchedAfterTheEnd() throws Exception {
        Stage stage = released(sheet().moveFromNow("A-1", -60, -30));
        String sum = "0".repeat(64);
        Stage.asOrganizer()
                .body("""
                        {"code": "REC", "airing": "A-1", "kind": "RECORDING", "name": "Recording", "sha256": "%s", "size": 9,
                         "url": "https://media.example/a-1/recording.m3u8", "arrived": {"size": 9, "sha256": "%s"}}"""
                        .formatted(sum, sum))
                .post(stage.path("/media")).then().statusCode(201);
        MasterPlaylist playlist = playlist(stage, "ja");
        assertThat(renditions(playlist, "audio")).hasSize(4);
        given().urlEncodingEnabled(false).redirects().follow(false)
                .get("/api/agenda/v1/airings/" + id(stage) + "/" + playlist.getPlaylists().getFirst().getUri()).then()
                .statusCode(302).header("Location", equalTo("https://media.example/a-1/recording.m3u8"));
    }

    @Test
    void whoeverLikesWatchesAPublicChannel() {
        Stage stage = Stage.set();
        String tag = Stage.asOrganizer().get(stage.path("")).header("ETag");
        Stage.asOrganizer().header("If-Match", tag)
                .body(Stage.sample("conference.json").replaceFirst("\"REGISTERED\"", "\"PUBLIC\"")).put(stage.path("")).then()
                .statusCode(200);
        stage.importFirst(sheet()).then().statusCode(201);
        stage.release("{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"A test.\"}]}").then().statusCode(201);
        String own = "/api/agenda/v1/airings/" + id(stage);
        assertThat(given().get(own + "/master.m3u8").then().statusCode(200).extract().asString()).contains("\nvideo.m3u8\n");
        given().redirects().follow(false).get(own + "/video.m3u8").then().statusCode(302);
        given().auth().oauth2(Tokens.participant("stranger-" + UUID.randomUUID())).post(own + "/join").then().statusCode(200);
        given().get(own + "/master.m3u8?audio=not%20a%20tag").then().statusCode(400);
    }

    private static MasterPlaylist playlist(Stage stage, String audio) throws Exception {
        String address = given().auth().oauth2(Tokens.participant("confirmed-" + UUID.randomUUID()))
                .post("/api/agenda/v1/airings/" + id(stage) + "/join").then().statusCode(200).extract().path("playlist");
        String text = given().urlEncodingEnabled(false).get(address + (audio.isEmpty() ? "" : "&audio=" + audio)).then()
                .statusCode(200).extract().asString();
        return new PlaylistParser(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Format.EXT_M3U,
                Encoding.UTF_8,
                ParsingMode.LENIENT).parse().getMasterPlaylist();
    }

    private static List<MediaData> renditions(MasterPlaylist playlist, String group) {
        return playlist.getMediaData().stream()
                .filter(media -> media.getType() == MediaType.AUDIO && group.equals(media.getGroupId())).toList();
    }

    private static String id(Stage stage) {
        return stage.visit("/airings").path("items[0].id");
    }

    private static Stage onAir() {
        return released(sheet());
    }

    private static Stage released(Sheet sheet) {
        Stage stage = Stage.set();
        stage.importFirst(sheet).then().statusCode(201);
        stage.release("{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"A test.\"}]}").then().statusCode(201);
        return stage;
    }

    private static Sheet sheet() {
        return new Sheet().speaker("ann").talk("A", "ann").airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00", "MOW")
                .moveFromNow("A-1", -10, 50)
                .change("A-1", "renditions", List.of(
                        Map.of("language", "ja", "by", "MACHINE", "url", AUDIO.formatted("ja-machine")),
                        Map.of("language", "ja", "by", "HUMAN", "url", AUDIO.formatted("ja")),
                        Map.of("language", "pt-BR", "by", "HUMAN", "url", AUDIO.formatted("pt")),
                        Map.of("language", "ko", "by", "HUMAN"),
                        Map.of("language", "ar", "by", "MACHINE", "url", AUDIO.formatted("ar"))))
                .change("A-1", "subtitles", List.of(
                        Map.of("language", "ja", "by", "HUMAN", "url", "https://media.example/a-1/subtitles/ja.m3u8")));
    }
}

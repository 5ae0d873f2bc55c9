package org.cyclorama.agenda.showing;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.showing.searching.SessionSearch;
import org.cyclorama.agenda.vocabulary.IanaZone;
import org.cyclorama.agenda.vocabulary.LanguageTag;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which sessions a caller wants to see. */
class SessionFilter {

    @QueryParam("track")
    @Parameter(description = "Code of a track", example = "B2B")
    public String track;

    @QueryParam("language")
    @LanguageTag
    @Parameter(description = "Those promised in this language (RFC 4647 filtering)", example = "ja")
    public String language;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Words that title, abstract or speakers hold in any language, in any form; case and accents don't count", example = "immunity")
    public String words;

    @QueryParam("zone")
    @IanaZone
    @Parameter(description = "Adds `localStart` and `localEnd` to airings", example = "Asia/Tokyo")
    public String zone;

    /** Null when the caller did not say where it is. */
    ZoneId zoneId() {
        return zone == null ? null : ZoneId.of(zone);
    }

    /** Those sessions of a show, the latest of this conference, that match all that was said. */
    Stream<Session> of(Show show, SessionSearch search, UUID conference) {
        Set<UUID> found = words == null || words.isBlank() ? null : search.find(conference, words);
        return show.sessions().stream()
                .filter(session -> track == null || track.equals(session.track()))
                .filter(session -> language == null || promised(session))
                .filter(session -> found == null || found.contains(session.id()));
    }

    private boolean promised(Session session) {
        List<String> languages = Stream.concat(Stream.of(session.originalLanguage()), session.languages().stream()).toList();
        return !Locale.filterTags(List.of(new Locale.LanguageRange(language)), languages).isEmpty();
    }
}

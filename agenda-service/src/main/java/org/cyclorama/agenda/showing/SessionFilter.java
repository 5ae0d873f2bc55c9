package org.cyclorama.agenda.showing;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.cyclorama.agenda.programme.Session;
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
    @Parameter(description = "Words that title, abstract or speakers hold in any language; case and accents don't count", example = "immunity")
    public String words;

    /** Those sessions of a show that match all that was said. */
    Stream<Session> of(Show show) {
        return show.sessions().stream()
                .filter(session -> track == null || track.equals(session.track()))
                .filter(session -> language == null || promised(session))
                .filter(session -> words == null || holds(session, show.speakerNames().get(session.code())));
    }

    private boolean promised(Session session) {
        List<String> languages = Stream.concat(Stream.of(session.originalLanguage()), session.languages().stream()).toList();
        return !Locale.filterTags(List.of(new Locale.LanguageRange(language)), languages).isEmpty();
    }

    private boolean holds(Session session, List<String> speakers) {
        String text = plain(String.join("\n", Stream.of(session.title().values(), session.summary().values(), speakers)
                .flatMap(Collection::stream).toList()));
        return Stream.of(plain(words).strip().split("\\s+")).allMatch(text::contains);
    }

    /** Full-width, accented and capital letters are what they stand for. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{Mn}", "").toLowerCase(Locale.ROOT);
    }
}

package org.cyclorama.booth.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A film, as agenda tells of it.
 *
 * @param code of its session
 * @param abstractText in many languages
 * @param minutes how long it is
 * @param languages BCP 47 tags of those that it can be heard in, besides the original
 * @param captions BCP 47 tags
 * @param onDemand whether it can be watched at any time
 * @param poster address of a picture; null without one
 * @param media address to watch it at; null without one
 * @param screenings all that are planned, those over included
 */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
public record Film(UUID session, String code, Map<String, String> title,
        @JsonAlias("abstract") Map<String, String> abstractText,
        int minutes, String originalLanguage, List<String> languages, List<String> captions, boolean onDemand, String poster,
        String media, List<Screening> screenings) {

    public Film {
        languages = languages == null ? List.of() : languages;
        captions = captions == null ? List.of() : captions;
        screenings = screenings == null ? List.of() : screenings;
    }

    /** One showing of it on a channel. */
    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Screening(UUID airing, String code, String channel, Instant start, Instant end) {
    }
}

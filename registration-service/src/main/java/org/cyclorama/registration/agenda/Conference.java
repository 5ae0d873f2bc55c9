package org.cyclorama.registration.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cyclorama.defaults.language.LocalText;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What registration knows of a conference.
 *
 * @param test a test conference sends no mail and is in no figure
 * @param tracks codes of its tracks
 * @param name in many languages; null if agenda-service does not say
 * @param zone where it is held
 * @param start first day there
 * @param end last day there
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RegisterForReflection
public record Conference(String slug, boolean test, Set<String> tracks, Map<String, String> name, String zone,
        LocalDate start, LocalDate end) {

    /** Its name in a language, or the next best thing. */
    public String nameIn(Locale language) {
        return Optional.ofNullable(LocalText.of(name))
                .flatMap(texts -> texts.in(List.of(new Locale.LanguageRange(language.toLanguageTag())))).orElse(slug);
    }
}

package org.cyclorama.registration.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.cyclorama.defaults.language.LocalText;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What registration knows of a conference.
 *
 * @param test a test conference sends no mail and is in no figure
 * @param name in many languages; null if agenda-service does not say
 * @param zone where it takes place, IANA
 * @param start its first day there
 * @param end its last day there
 * @param tracks codes of its tracks
 * @param languages BCP 47 tags that it is broadcast in
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RegisterForReflection
public record Conference(String slug, boolean test, Map<String, String> name, String zone,
        LocalDate start, LocalDate end, Set<String> tracks, Set<String> languages) {

    /** In order, so that the same answer has the same tag; what agenda-service leaves out is empty. */
    public Conference {
        tracks = tracks == null ? Set.of() : new TreeSet<>(tracks);
        languages = languages == null ? Set.of() : new TreeSet<>(languages);
    }

    /** Its name in a language, or the next best thing. */
    public String nameIn(Locale language) {
        return Optional.ofNullable(LocalText.of(name))
                .flatMap(texts -> texts.in(List.of(new Locale.LanguageRange(language.toLanguageTag()))))
                .filter(text -> !text.isBlank()).orElse(slug);
    }

    /** Whether its last day is over where it takes place. */
    public boolean isOverAt(Instant now) {
        return end != null && zone != null && now.atZone(ZoneId.of(zone)).toLocalDate().isAfter(end);
    }

    /** Whether it is offered in a language, whatever its region or script: {@code de} serves {@code de-AT}. */
    public boolean speaks(String language) {
        String wanted = Locale.forLanguageTag(language).getLanguage();
        return languages.isEmpty()
                || languages.stream().anyMatch(offered -> Locale.forLanguageTag(offered).getLanguage().equals(wanted));
    }
}

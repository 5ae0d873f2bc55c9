package org.cyclorama.agenda.broadcast;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.programme.Translation;

/**
 * One language in which an airing can be heard.
 *
 * @param url its media playlist; null for the original, which is in the picture's
 */
record Sound(String language, boolean isMachine, String url) {

    /**
     * The original first; of several renditions of a language, people before machines. One without an address can't be heard.
     */
    static List<Sound> of(Airing airing, Session session) {
        Stream<Sound> renditions = airing.renditions().stream().filter(rendition -> rendition.url() != null)
                .sorted((one, other) -> one.by().compareTo(other.by()))
                .map(rendition -> new Sound(rendition.language(), rendition.by() == Translation.Interpreter.MACHINE,
                        rendition.url()));
        Map<String, Sound> byLanguage = Stream.concat(Stream.of(new Sound(session.originalLanguage(), false, null)), renditions)
                .collect(toMap(sound -> sound.language().toLowerCase(Locale.ROOT), sound -> sound,
                        Sound::withAddress, LinkedHashMap::new));
        return List.copyOf(byLanguage.values());
    }

    /** What suits a wish best (RFC 4647): exactly, then a broader language, then a narrower one, then the original. */
    static Sound best(List<Sound> sounds, String wish) {
        if (wish == null) {
            return sounds.getFirst();
        }
        List<Locale.LanguageRange> range = List.of(new Locale.LanguageRange(wish));
        List<String> tags = sounds.stream().map(Sound::language).toList();
        String tag = Locale.lookupTag(range, tags);
        if (tag == null) {
            String primary = Locale.forLanguageTag(wish).getLanguage();
            tag = primary.isEmpty() ? null
                    : Locale.filterTags(List.of(new Locale.LanguageRange(primary)), tags).stream().findFirst().orElse(null);
        }
        String found = tag;
        return sounds.stream().filter(sound -> sound.language().equalsIgnoreCase(found)).findFirst().orElse(sounds.getFirst());
    }

    /** The language by its own name. */
    String name() {
        Locale locale = Locale.forLanguageTag(language);
        String name = locale.getDisplayName(locale);
        return isMachine ? name + " (machine)" : name;
    }

    /** The original stays the original, and is to be had as audio only too where a rendition of it has an address. */
    private Sound withAddress(Sound other) {
        return url == null ? new Sound(language, isMachine, other.url) : this;
    }
}

package org.cyclorama.defaults.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Text in many languages, as shown: one string in the language that the caller asked for ({@code ?lang=} or
 * {@code Accept-Language}), else
 * an object of BCP 47 tag to text. Only for views; requests and tables hold the plain map.
 *
 * @param texts tag to text
 */
@Schema(type = SchemaType.OBJECT, description = "BCP 47 tag to text; with `?lang=` or `Accept-Language` one plain string", examples = "{\"en\": \"Industrial\", \"ja\": \"産業\"}")
public record LocalText(Map<String, String> texts) {

    /** Null for null: a text that is not there stays absent. */
    public static LocalText of(Map<String, String> texts) {
        return texts == null ? null : new LocalText(texts);
    }

    /** The text that suits these wishes best (RFC 4647 lookup), falling back to English, then to any. */
    public Optional<String> in(List<Locale.LanguageRange> wishes) {
        // Most people get just what they wish for most, and a lookup takes longer than to write the text.
        String best = wishes.isEmpty() || wishes.getFirst().getWeight() == 0 ? null : texts.get(wishes.getFirst().getRange());
        if (best != null) {
            return Optional.of(best);
        }
        String tag = Locale.lookupTag(wishes, texts.keySet());
        if (tag != null) {
            // lookupTag answers in lower case; the keys may hold a region or script in their usual case.
            return texts.entrySet().stream().filter(text -> text.getKey().equalsIgnoreCase(tag)).map(Map.Entry::getValue)
                    .findFirst();
        }
        return Optional.ofNullable(texts.get("en")).or(() -> texts.values().stream().findFirst());
    }
}

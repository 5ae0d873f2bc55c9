package org.cyclorama.booth.news.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.news.mail.Letter.Facts;
import org.cyclorama.booth.news.mail.Page.Line;
import org.cyclorama.defaults.language.LocalText;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Puts letters into the words of their reader's language. */
@ApplicationScoped
class Composer {

    private static final Set<String> LANGUAGES = Set.of("en", "ja", "zh", "ko", "ru", "ar", "es", "pt", "de", "fr", "it", "tr");

    private final Template html;
    private final Template text;
    private final MailConfig config;

    Composer(@Location("mail/page.html") Template html, @Location("mail/page.txt") Template text, MailConfig config) {
        this.html = html;
        this.text = text;
        this.config = config;
    }

    String html(Page page) {
        return html.data("page", page).render();
    }

    String text(Page page) {
        return text.data("page", page).render();
    }

    Page compose(Letter letter) {
        String language = language(letter.language());
        Wording words = MessageBundles.get(Wording.class, Localized.Literal.of(language));
        String booth = line(LocalText.of(letter.booth()).in(Locale.LanguageRange.parse(language)).orElse(""));
        String who = letter.facts().who() == null ? words.somebody() : line(letter.facts().who());
        Phrases phrases = Phrases.of(letter.notice(), words, booth, who);
        String greeting = letter.name() == null ? words.greeting() : words.greetingTo(line(letter.name()));
        return new Page(language, language.equals("ar") ? "rtl" : "ltr", phrases.subject(), words.meetingSummary(booth, who),
                greeting, phrases.body(), letter.facts().text(), lines(letter, words, who, Locale.forLanguageTag(language)),
                words.open(), config.portal().orElse(null), words.footer());
    }

    private static List<Line> lines(Letter letter, Wording words, String who, Locale locale) {
        Facts facts = letter.facts();
        return Stream.of(
                new Line(words.labelWith(), facts.start() == null ? null : who),
                new Line(words.labelWhen(), time(facts.start(), facts.zone(), locale)),
                new Line(words.labelWhere(), facts.joinAddress()),
                new Line(words.labelDue(), time(facts.due(), facts.zone(), locale)),
                new Line(words.labelState(), Phrases.state(facts.state(), words)))
                .filter(line -> line.value() != null).toList();
    }

    private static String time(Instant instant, String zone, Locale locale) {
        ZoneId shown = ZoneId.of(zone == null ? "UTC" : zone);
        return instant == null ? null
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT).withLocale(locale)
                        .format(instant.atZone(shown)) + " (" + shown.getId() + ")";
    }

    /** The best of the languages that mails are written in (RFC 4647 lookup), else English. */
    private static String language(String wish) {
        String tag = wish == null ? null : Locale.lookupTag(Locale.LanguageRange.parse(wish), LANGUAGES);
        return tag == null ? "en" : tag;
    }

    /** On one line, as subjects and names have to be. */
    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}

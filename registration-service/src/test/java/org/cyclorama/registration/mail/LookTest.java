package org.cyclorama.registration.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.registration.agenda.Conference;
import org.cyclorama.registration.registrations.changes.Mode;
import org.cyclorama.registration.registrations.changes.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

/** Every language has every sentence, and each mail is left as a page in target/mails, to be looked at in a browser. */
@QuarkusTest
class LookTest {

    private static final Path PAGES = Path.of("target", "mails");
    private static final Conference CONFERENCE = new Conference("partners-2020", false,
            Map.of("en", "Partners 2020", "ja", "パートナーズ 2020", "ar", "مؤتمر الشركاء 2020"), "Europe/Moscow",
            LocalDate.of(2020, 11, 19), LocalDate.of(2020, 11, 20), Set.of(), Set.of());

    @Inject
    Letters letters;

    static List<String> languages() {
        return Languages.ALL;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyOccasionHasItsWords(String language) throws IOException {
        Files.createDirectories(PAGES);
        Set<String> subjects = new HashSet<>();
        for (Occasion occasion : Occasion.values()) {
            Letter letter = letter(language, occasion);
            String page = Letter.Templates.html(letter).render();
            assertThat(page).contains("lang=\"" + language + "\"", letter.greeting()).doesNotContain("{", "NOT_FOUND");
            assertThat(Letter.Templates.text(letter).render()).contains(letter.text(), letter.footer()).doesNotContain("{",
                    "<");
            assertThat(subjects.add(letter.subject())).isTrue();
            Files.writeString(PAGES.resolve(language + "-" + occasion + ".html"), page);
        }
    }

    private Letter letter(String language, Occasion occasion) {
        boolean comes = occasion == Occasion.PROMOTED || occasion == Occasion.CONFIRMED;
        State state = occasion == Occasion.CANCELLED ? State.CANCELLED : State.CONFIRMED;
        Notice notice = new Notice(UUID.randomUUID(), occasion, state, comes ? Mode.IN_PERSON : Mode.ONLINE,
                comes ? "HALL" : null,
                occasion == Occasion.WAITLISTED ? "HALL" : null, null);
        Recipient to = new Recipient(notice.registration(), "partners-2020", "x@people.example",
                language.equals("ar") ? "ليلى حداد" : "大島 美咲", Locale.forLanguageTag(language), 3, "Moscow", "RU");
        return letters.letter(notice, to, CONFERENCE, comes);
    }
}

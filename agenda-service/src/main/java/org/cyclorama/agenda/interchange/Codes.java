package org.cyclorama.agenda.interchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Codes from what other systems call things. */
public final class Codes {

    private static final int LONGEST = 60;
    private static final int SHORTEST = 4;
    private static final int MOST_NUMBERS = 1_000_000;

    private Codes() {
    }

    /** Letters and digits without accents, everything else a hyphen; empty where nothing is left. */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[._-]+|[._-]+$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("[._-]+$", "");
    }

    /** The same, or with a number behind it where that is taken; then it is taken. */
    public static String free(String wish, Set<String> taken) {
        String code = wish;
        for (int number = 2; !taken.add(code); number++) {
            String suffix = "-" + number;
            code = wish.substring(0, Math.min(wish.length(), LONGEST - suffix.length())) + suffix;
        }
        return code;
    }

    /** A conference's slug as the public JSON schema of schedules wants it: {@code partners-2020} is {@code partners_2020}. */
    static String acronym(String slug) {
        String acronym = slug.replace('-', '_');
        return acronym + "_".repeat(Math.max(0, SHORTEST - acronym.length()));
    }

    /**
     * An event's slug as all public schemas of schedules want it, of whatever year: {@code partners2020-12-g-ages-live}, at
     * least
     * four letters or digits, at most six digits, at least four of anything.
     */
    static String slug(String conference, long number, String code) {
        String prefix = conference.replace("-", "");
        String name = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "-").replaceAll("^[-_]+|[-_]+$", "");
        return "%s-%d-%s".formatted(prefix + "0".repeat(Math.max(0, SHORTEST - prefix.length())), number % MOST_NUMBERS,
                name.length() < SHORTEST ? "airing-" + name : name);
    }
}

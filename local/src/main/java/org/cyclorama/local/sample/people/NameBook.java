package org.cyclorama.local.sample.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Given and family names of one language, in its own script, and the order in which they are written.
 *
 * @param pattern with the places {@code {given}} and {@code {family}}
 * @param given names, {@code 健太=Kenta} where the Latin form can't be had by dropping accents
 */
record NameBook(String pattern, List<String> given, List<String> family) {

    /** @param mailbox the Latin form, fit for the part of an address before the @ */
    record Name(String written, String mailbox) {
    }

    /** Every pair of names once before any comes again; neighbours share neither name. */
    Name name(int number) {
        int column = number % given.size();
        String first = given.get(column);
        String last = family.get((number / given.size() + column) % family.size());
        String written = pattern.replace("{given}", written(first)).replace("{family}", written(last));
        return new Name(written, latin(first) + "." + latin(last));
    }

    private static String written(String entry) {
        return entry.split("=")[0];
    }

    private static String latin(String entry) {
        String form = entry.substring(entry.indexOf('=') + 1);
        String plain = Normalizer.normalize(form, Normalizer.Form.NFD).replaceAll("[\\p{M} ]", "").toLowerCase(Locale.ROOT);
        if (!plain.matches("[a-z]+")) {
            throw new IllegalArgumentException("The name " + entry + " needs its Latin form");
        }
        return plain;
    }
}

package org.cyclorama.booth.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tells what a team should look at twice. It only holds back: a person decides. */
public final class SpamCheck {

    private static final int FEW_LINKS = 2;
    private static final Pattern LINK = Pattern.compile("https?://|www\\.", Pattern.CASE_INSENSITIVE);
    /** The same character over and over, as no language writes. */
    private static final Pattern DRONE = Pattern.compile("(\\S)\\1{19}");
    /** An address or a telephone number, which nobody should leave in public. */
    private static final Pattern CONTACT = Pattern
            .compile("[\\w.+-]{1,64}@[\\w-]{1,63}\\.\\w|\\+?\\d(?:[ ()./-]{0,2}\\d){8,14}");

    private SpamCheck() {
    }

    /** Why words are held back. */
    @Schema(description = "Why a comment is held back: many links, one character over and over, a mail address or telephone number, or words that the author has posted before")
    public enum Doubt {
        LINKS,
        DRONE,
        CONTACT,
        SAME_WORDS
    }

    /**
     * What makes these words look like spam.
     *
     * @param said whether the author has posted the same words before
     */
    static List<Doubt> doubts(String text, boolean said) {
        List<Doubt> doubts = new ArrayList<>();
        if (LINK.matcher(text).results().count() > FEW_LINKS) {
            doubts.add(Doubt.LINKS);
        }
        if (DRONE.matcher(text).find()) {
            doubts.add(Doubt.DRONE);
        }
        if (CONTACT.matcher(text).find()) {
            doubts.add(Doubt.CONTACT);
        }
        if (said) {
            doubts.add(Doubt.SAME_WORDS);
        }
        return doubts;
    }
}

package org.cyclorama.booth.comments;

import java.util.regex.Pattern;

/** Tells what a team should look at twice. It only holds back: a person decides. */
final class SpamCheck {

    private static final int FEW_LINKS = 2;
    private static final Pattern LINK = Pattern.compile("https?://|www\\.", Pattern.CASE_INSENSITIVE);
    /** The same character over and over, as no language writes. */
    private static final Pattern DRONE = Pattern.compile("(\\S)\\1{19}");

    private SpamCheck() {
    }

    /** Whether these words look like spam. */
    static boolean doubts(String text) {
        return LINK.matcher(text).results().count() > FEW_LINKS || DRONE.matcher(text).find();
    }
}

package org.cyclorama.defaults.problem;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Tells whether a statement was never carried out because there was no connection to the database. */
public final class NoConnection {

    /** After which the crowd that took all connections is through. */
    static final int RETRY_AFTER_SECONDS = 2;

    /** SQLSTATE of connections, of resources and of a server that ends (PostgreSQL, appendix A). */
    private static final Pattern STATES = Pattern.compile("(08|53|57P).*");
    /** The pool says so only in words. */
    private static final String POOL_IS_EMPTY = "acquisition timeout";

    private NoConnection() {
    }

    /** Whether trying something else at the same moment would fail as well. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (STATES.matcher(Objects.toString(sql.getSQLState(), "")).matches()
                    || Objects.toString(sql.getMessage(), "").toLowerCase(Locale.ROOT).contains(POOL_IS_EMPTY))) {
                return true;
            }
        }
        return false;
    }
}

package org.cyclorama.defaults.problem;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells whether something failed because there was no connection to the database, or none any more. */
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
        return in(failure).isPresent();
    }

    /** What the driver or the pool said of it. */
    static Optional<SQLException> in(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance).map(SQLException.class::cast)
                .filter(cause -> STATES.matcher(Objects.toString(cause.getSQLState(), "")).matches()
                        || Objects.toString(cause.getMessage(), "").toLowerCase(Locale.ROOT).contains(POOL_IS_EMPTY))
                .findFirst();
    }
}

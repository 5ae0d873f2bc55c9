package org.cyclorama.defaults.problem;

import java.net.URI;
import java.util.Locale;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** One kind of error that callers can rely on. Implemented by one enum a service, which is that service's catalogue. */
public interface Problem {

    /** The enum constant's name, from which the slug is made: renaming one breaks callers. */
    String name();

    /** What is the same for every occurrence. */
    Kind kind();

    /** Stable end of the problem's {@code type}, in kebab case. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What went wrong. */
    default String title() {
        return kind().title();
    }

    /** HTTP status code. */
    default int status() {
        return kind().status();
    }

    /** What the caller can do about it, for the catalogue. */
    default String remedy() {
        return kind().remedy();
    }

    /**
     * What every occurrence of a problem has in common.
     *
     * @param title what went wrong
     * @param status HTTP status code
     * @param remedy what the caller can do about it
     */
    record Kind(String title, int status, String remedy) {
    }

    /**
     * This problem, with what is particular to this occurrence. The detail is shown to people: nothing secret, nothing
     * internal.
     */
    default HttpProblem because(String detail) {
        return describe(detail).build();
    }

    /** Like {@link #because}, to add members or headers to. */
    default HttpProblem.Builder describe(String detail) {
        return HttpProblem.builder()
                .withType(URI.create(slug()))
                .withTitle(title())
                .withStatus(status())
                .withDetail(detail);
    }
}

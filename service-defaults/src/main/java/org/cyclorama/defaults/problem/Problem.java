package org.cyclorama.defaults.problem;

import java.net.URI;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** One kind of error that callers can rely on. Implemented by one enum a service, which is that service's catalogue. */
public interface Problem {

    /** Stable end of the problem's {@code type}, in kebab case. */
    String slug();

    /** What went wrong, the same for every occurrence. */
    String title();

    /** HTTP status code. */
    int status();

    /** What the caller can do about it, for the catalogue. */
    String remedy();

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

package org.cyclorama.load;

/** What is asked of which service. Found by {@link java.util.ServiceLoader}. */
public interface Scenario {

    /** Its name on the command line, in kebab-case. */
    String name();

    /** The module whose package is started, such as {@code gifts-service}. */
    String service();

    /** The HTTP method of all its requests. */
    String method();

    /** Makes the data that the requests need, before the clock runs. */
    void prepare(Target target) throws Exception;

    /** Makes ready for one run of so many requests, as the warm-up is one too, before its clock runs. */
    default void begin(Target target, int requests) throws Exception {
        // Most go on where the last run ended.
    }

    /** The next request; called by the one thread that sends, so whatever is costly belongs into {@link #prepare}. */
    Call next();

    /** What the service's data say after the run, as a sentence; throws when a rule was broken under load. */
    default String verify(Target target) throws Exception {
        return "";
    }
}

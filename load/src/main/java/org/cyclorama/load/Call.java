package org.cyclorama.load;

import java.util.Map;

/**
 * One request of a benchmark.
 *
 * @param path with its query
 * @param body empty for none
 * @param part of its run, to be measured by itself; empty for none
 */
public record Call(String path, Map<String, String> headers, byte[] body, String part) {

    /** A request of no part of its run. */
    public Call(String path, Map<String, String> headers, byte[] body) {
        this(path, headers, body, "");
    }

    /** A request without a body. */
    public static Call of(String path, Map<String, String> headers) {
        return new Call(path, headers, new byte[0]);
    }
}

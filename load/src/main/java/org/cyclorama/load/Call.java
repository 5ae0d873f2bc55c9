package org.cyclorama.load;

import java.util.Map;

/**
 * One request of a benchmark.
 *
 * @param path with its query
 * @param body empty for none
 */
public record Call(String path, Map<String, String> headers, byte[] body) {

    /** A request without a body. */
    public static Call of(String path, Map<String, String> headers) {
        return new Call(path, headers, new byte[0]);
    }
}

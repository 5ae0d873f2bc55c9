package org.cyclorama.booth.authorisation;

import java.util.function.Function;

import io.restassured.response.Response;

/**
 * One line of the table.
 *
 * @param operation method and path, as the API's document writes them
 * @param on what it is done to, where that makes a difference
 * @param access the rule
 * @param call makes it
 */
record Row(String operation, String on, Access access, Function<World, Response> call) {

    @Override
    public String toString() {
        return on.isEmpty() ? operation : operation + " (" + on + ")";
    }
}

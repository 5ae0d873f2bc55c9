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

    private static final String AS_CSV = "as CSV";

    /** The same list, asked for as CSV. */
    Row asTable() {
        return new Row(operation, on.isEmpty() ? AS_CSV : on + ", " + AS_CSV, access, world -> call.apply(world.asTable()));
    }

    boolean isTable() {
        return on.endsWith(AS_CSV);
    }

    @Override
    public String toString() {
        return on.isEmpty() ? operation : operation + " (" + on + ")";
    }
}

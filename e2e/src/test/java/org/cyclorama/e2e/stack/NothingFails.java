package org.cyclorama.e2e.stack;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** No call of any test may make the product fail. */
final class NothingFails implements Filter {

    private static final int SERVER_ERROR = 500;

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected,
            FilterContext context) {
        Response response = context.next(request, expected);
        if (response.statusCode() >= SERVER_ERROR) {
            throw new AssertionError("%s %s was answered with %s: %s".formatted(request.getMethod(), request.getURI(),
                    response.statusCode(), response.asString()));
        }
        return response;
    }
}

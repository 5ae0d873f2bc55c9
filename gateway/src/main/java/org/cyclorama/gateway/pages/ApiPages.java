package org.cyclorama.gateway.pages;

import java.util.stream.Collector;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.gateway.routing.Services;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Where to find the services, and the reference of their APIs. */
@ApplicationScoped
public class ApiPages {

    private final JsonObject index;
    private final Page docs = Page.find("api-docs/index.html").orElseThrow();

    ApiPages(Services services) {
        index = new JsonObject().put("services", services.names().stream().map(ApiPages::entry)
                .collect(Collector.of(JsonArray::new, JsonArray::add, JsonArray::addAll)));
    }

    private static JsonObject entry(String name) {
        String base = "/api/" + name + "/v1";
        return new JsonObject().put("name", name).put("base", base).put("openapi", base + "/openapi");
    }

    /** GET /api. */
    public void index(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, "application/json").end(index.toBuffer());
    }

    /** GET /api/docs. */
    public void docs(RoutingContext context) {
        docs.show(context);
    }
}

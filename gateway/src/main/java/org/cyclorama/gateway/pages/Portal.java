package org.cyclorama.gateway.pages;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** The portal is one page that finds its way by the path; Quarkus serves its other files. */
@ApplicationScoped
public class Portal implements Handler<RoutingContext> {

    private final Optional<Page> page = Page.find("index.html");

    @Override
    public void handle(RoutingContext context) {
        page.ifPresentOrElse(found -> found.show(context), context::next);
    }
}

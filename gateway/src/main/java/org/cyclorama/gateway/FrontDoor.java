package org.cyclorama.gateway;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.cyclorama.gateway.pages.ApiPages;
import org.cyclorama.gateway.pages.Portal;
import org.cyclorama.gateway.routing.ServiceRoute;
import org.cyclorama.gateway.session.SessionRoutes;
import org.jboss.logging.Logger;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Every path of the gateway at one glance. */
@ApplicationScoped
class FrontDoor {

    private static final Logger LOG = Logger.getLogger(FrontDoor.class);

    /** Before CORS (300) and authentication (200): nothing may look at a path that is not plain. */
    private static final int FIRST = 1000;

    private static final Pattern ROUTED = Pattern.compile("/api/(?!docs$).+");

    /** Where a page of the portal can't be: our own paths, and names of files. */
    private static final String CLIENT_ROUTE = "/(?!(?:api|internal|login|logout|q|session)(?:/|$))[^.]*";

    private static final List<String> OWN = List.of("/login", "/session", "/logout", "/logout/onwards", "/api", "/api/docs");

    private final Problems problems;

    FrontDoor(Problems problems) {
        this.problems = problems;
    }

    /** Whether a request for this path is the business of a service. */
    static boolean isRouted(String path) {
        return ROUTED.matcher(path).matches();
    }

    void guard(@Observes Filters filters, PathGuard guard, OwnHeaders headers) {
        filters.register(headers, FIRST + 1);
        filters.register(guard, FIRST);
    }

    void open(@Observes Router router, ServiceRoute services, SessionRoutes session, ApiPages api, Portal portal) {
        router.get("/login").handler(session::logIn);
        router.get("/session").handler(session::show);
        router.post("/logout").handler(session::logOut);
        router.get("/logout/onwards").handler(session::leave);
        router.get("/api").handler(api::index);
        router.get("/api/docs").handler(api::docs);
        OWN.forEach(path -> router.route(path).handler(this::wrongMethod));
        router.routeWithRegex("/api/[^/]+/.+").handler(services);
        router.route("/index.html").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(portal);
        router.routeWithRegex(CLIENT_ROUTE).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(portal);
        router.route().order(RouteConstants.ROUTE_ORDER_AFTER_DEFAULT).handler(this::notFound);
        router.route().failureHandler(this::failed);
    }

    private void notFound(RoutingContext context) {
        problems.answer(context, GatewayProblem.NOT_FOUND, null);
    }

    private void wrongMethod(RoutingContext context) {
        problems.answer(context, GatewayProblem.METHOD_NOT_ALLOWED, null);
    }

    private void failed(RoutingContext context) {
        if (context.failure() == null) {
            context.next();
            return;
        }
        LOG.errorf(context.failure(), "%s %s failed", context.request().method(), context.request().path());
        problems.answer(context, GatewayProblem.INTERNAL_ERROR, null);
    }
}

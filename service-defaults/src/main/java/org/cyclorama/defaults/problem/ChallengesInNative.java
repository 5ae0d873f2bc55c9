package org.cyclorama.defaults.problem;

import jakarta.ws.rs.core.Response.Status;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

/**
 * Lets quarkus-resteasy-problem 3.21 be linked into a native executable, although it reads a field that Quarkus 3.34 has no
 * more. Java never gets there, since {@link Refusals} answers instead; the linker looks everywhere.
 */
@TargetClass(className = "io.quarkiverse.resteasy.problem.security.HttpUnauthorizedUtils")
final class ChallengesInNative {

    @Substitute
    static Uni<HttpProblem> toProblem(RoutingContext request, Exception refusal) {
        return Uni.createFrom().item(HttpProblem.valueOf(Status.UNAUTHORIZED));
    }
}

package org.cyclorama.defaults.problem;

import java.io.CharConversionException;
import java.net.URI;
import java.sql.SQLException;
import java.util.Optional;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.hibernate.JDBCException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;

/**
 * Refusals for which the problem library was built against an older Quarkus: it fails on the challenge of 401, and takes 415
 * for a failure
 * of the server.
 */
class Refusals {

    /** Before the library's own mappers. */
    private static final int FIRST = 1;

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private final ProblemDetails details;

    Refusals(ProblemDetails details) {
        this.details = details;
    }

    @ServerExceptionMapper(priority = FIRST)
    Response missingToken(UnauthorizedException refusal, UriInfo uri) {
        return answer(CommonProblem.UNAUTHENTICATED.describe("Log in, or send a bearer token.")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer"), refusal, uri);
    }

    @ServerExceptionMapper(priority = FIRST)
    Response badToken(AuthenticationFailedException refusal, UriInfo uri) {
        return answer(CommonProblem.UNAUTHENTICATED.describe("The access token is expired, foreign or not genuine.")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\""), refusal, uri);
    }

    @ServerExceptionMapper(priority = FIRST)
    Response unsupportedType(NotSupportedException refusal, UriInfo uri) {
        return answer(CommonProblem.UNSUPPORTED_MEDIA_TYPE.describe("See the API description for the types understood here."),
                refusal, uri);
    }

    @ServerExceptionMapper(priority = FIRST, value = { MismatchedInputException.class, InvalidFormatException.class,
            UnrecognizedPropertyException.class, ValueInstantiationException.class })
    Response unreadableBody(JsonMappingException refusal, UriInfo uri) {
        return answer(HttpProblem.builder(Unreadable.problem(refusal)), refusal, uri);
    }

    /** JSON may be of other encodings too, which are found out by its first bytes (RFC 4627, section 3). */
    @ServerExceptionMapper(priority = FIRST)
    Response unreadableCharacters(CharConversionException refusal, UriInfo uri) {
        return answer(CommonProblem.INVALID_REQUEST.describe("The body holds bytes that are no characters."), refusal, uri);
    }

    /** JAX-RS calls a parameter that it can't convert not found; in a path that is right, in a query it hides the mistake. */
    @ServerExceptionMapper(priority = FIRST)
    Response notFoundOrUnreadable(NotFoundException refusal, UriInfo uri) {
        boolean unreadable = refusal.getCause() instanceof IllegalArgumentException && !uri.getQueryParameters().isEmpty();
        return answer(
                unreadable ? CommonProblem.INVALID_REQUEST.describe("A query parameter has a wrong type or an unknown value.")
                        : CommonProblem.NOT_FOUND.describe("There is nothing at this address."),
                refusal, uri);
    }

    /** The database's word is the last where two callers do the same at the same moment. */
    @ServerExceptionMapper(priority = FIRST, value = { ConstraintViolationException.class, OptimisticLockException.class })
    Response overtaken(PersistenceException refusal, UriInfo uri) {
        LOG.warn("A constraint of the database refused what no rule foresaw", refusal);
        return answer(CommonProblem.CONFLICT.describe("Somebody else changed this at the same moment."), refusal, uri);
    }

    /** The database ended this transaction so that another could go on; nothing of it has happened. */
    @ServerExceptionMapper(priority = FIRST, value = { PessimisticLockException.class, LockTimeoutException.class,
            LockAcquisitionException.class })
    Response outlocked(PersistenceException refusal, UriInfo uri) {
        LOG.warn("A transaction was ended for want of a lock", refusal);
        return answer(
                CommonProblem.UNAVAILABLE.describe("Too much happened at once; repeat the request.").withHeader("Retry-After",
                        1),
                refusal, uri);
    }

    /** Nobody erred: the service is too busy, or its database is away. Whatever else a database can say is our own mistake. */
    @ServerExceptionMapper(priority = FIRST, value = { JDBCConnectionException.class, GenericJDBCException.class })
    Response unserved(JDBCException failure, UriInfo uri) {
        return unserved(failure, "Too much happens at once; repeat the request.", uri);
    }

    /** How a transaction tells that it failed at its very end. */
    @ServerExceptionMapper(priority = FIRST, value = { QuarkusTransactionException.class,
            ArcUndeclaredThrowableException.class })
    Response unfinished(RuntimeException failure, UriInfo uri) {
        return unserved(failure, "The database left before it said whether this was done; look, then repeat it.", uri);
    }

    private Response unserved(RuntimeException failure, String remedy, UriInfo uri) {
        Optional<SQLException> lost = NoConnection.in(failure);
        if (lost.isPresent()) {
            LOG.warnf("No connection to the database: %s", lost.get().getMessage());
            return answer(CommonProblem.UNAVAILABLE.describe(remedy)
                    .withHeader("Retry-After", NoConnection.RETRY_AFTER_SECONDS), failure, uri);
        }
        LOG.error("The database refused something", failure);
        return answer(CommonProblem.INTERNAL_ERROR.describe(CommonProblem.INTERNAL_ERROR.remedy()), failure, uri);
    }

    /**
     * Right by the rules of JSON and URLs, but nothing that a table can hold, such as the character NUL or the year 1,000,000.
     */
    @ServerExceptionMapper(priority = FIRST)
    Response unstorable(DataException refusal, UriInfo uri) {
        LOG.warn("A value is nothing that the database can hold", refusal);
        return answer(CommonProblem.INVALID_REQUEST.describe("A value is out of the range that can be stored."), refusal, uri);
    }

    private Response answer(HttpProblem.Builder problem, Throwable cause, UriInfo uri) {
        return details.apply(problem.withInstance(URI.create(uri.getRequestUri().getRawPath())).build(),
                ProblemContext.of(cause, uri)).toResponse();
    }
}

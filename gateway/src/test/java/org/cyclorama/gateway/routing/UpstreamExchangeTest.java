package org.cyclorama.gateway.routing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import jakarta.inject.Inject;

import org.cyclorama.gateway.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.netty.channel.ConnectTimeoutException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;

/** What happens to a request whose connection to the service fails: before anything was sent, or after. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class UpstreamExchangeTest {

    @Inject
    UpstreamExchange exchange;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger reached = new AtomicInteger();
    private HttpServer service;
    private HttpServer proxy;
    private Exception refusal;
    private int refusals;
    private boolean isRefusedOnceTheCallerHasLeft;
    private int drops;

    @BeforeEach
    void start() {
        service = listen(vertx.createHttpServer().requestHandler(this::serve));
        var client = vertx.createHttpClient();
        proxy = listen(vertx.createHttpServer().requestHandler(HttpProxy.reverseProxy(client)
                .origin(context -> asked.incrementAndGet() <= refusals ? refused(context)
                        : client.request(new RequestOptions().setHost("localhost").setPort(service.actualPort()))
                                .onSuccess(sent -> context.set(UpstreamExchange.SENT, true)))
                .addInterceptor(exchange)));
    }

    @AfterEach
    void stop() {
        vertx.close();
    }

    @Test
    void whatWasNotSentIsSentAgainWithItsBody() throws Exception {
        refuse(1, new ConnectException("refused"));
        assertThat(send(UpstreamExchangeTest::post).body()).isEqualTo("a body");
        assertThat(reached).hasValue(1);
    }

    @Test
    void aServiceThatGoesOnRefusingIsAskedTwice() throws Exception {
        refuse(5, new ConnectException("refused"));
        assertThat(send(HttpRequest.Builder::GET).statusCode()).isEqualTo(502);
        assertThat(asked).hasValue(2);
    }

    @Test
    void whoeverHasWaitedForAConnectionIsNotMadeToWaitAgain() throws Exception {
        refuse(1, new ConnectTimeoutException("late"));
        assertThat(send(HttpRequest.Builder::GET).statusCode()).isEqualTo(504);
        assertThat(asked).hasValue(1);
    }

    @Test
    void aReadThatGotNoAnswerIsSentAgain() throws Exception {
        drops = 1;
        assertThat(send(HttpRequest.Builder::GET).statusCode()).isEqualTo(200);
        assertThat(reached).hasValue(2);
    }

    @Test
    void aWriteThatMayHaveArrivedIsNot() throws Exception {
        drops = 1;
        assertThat(send(HttpRequest.Builder::DELETE).statusCode()).isEqualTo(502);
        assertThat(send(UpstreamExchangeTest::post).statusCode()).isEqualTo(200);
        assertThat(reached).hasValue(2);
    }

    @Test
    void nothingIsSentForACallerWhoHasLeft() throws Exception {
        refuse(1, new ConnectException("refused"));
        isRefusedOnceTheCallerHasLeft = true;
        try (var caller = new Socket("localhost", proxy.actualPort())) {
            caller.getOutputStream()
                    .write("POST /api/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhalf".getBytes(US_ASCII));
            while (asked.get() == 0) {
                Thread.onSpinWait();
            }
        }
        // Several times as long as the pause before a second attempt.
        Thread.sleep(500);
        assertThat(asked).hasValue(1);
        assertThat(reached).hasValue(0);
    }

    private Future<HttpClientRequest> refused(ProxyContext context) {
        Promise<HttpClientRequest> refused = Promise.promise();
        if (isRefusedOnceTheCallerHasLeft) {
            context.request().proxiedRequest().connection().closeHandler(gone -> refused.fail(refusal));
        } else {
            refused.fail(refusal);
        }
        return refused.future();
    }

    private void refuse(int times, Exception why) {
        refusals = times;
        refusal = why;
    }

    private void serve(HttpServerRequest request) {
        if (reached.incrementAndGet() <= drops) {
            request.connection().close();
        } else {
            request.body().onSuccess(request.response()::end);
        }
    }

    private HttpResponse<String> send(UnaryOperator<HttpRequest.Builder> what) throws Exception {
        try (var caller = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            URI address = URI.create("http://localhost:" + proxy.actualPort() + "/api/x");
            return caller.send(what.apply(HttpRequest.newBuilder(address)).build(), BodyHandlers.ofString());
        }
    }

    private static HttpRequest.Builder post(HttpRequest.Builder request) {
        return request.POST(BodyPublishers.ofString("a body"));
    }

    private static HttpServer listen(HttpServer server) {
        return server.listen(0).toCompletionStage().toCompletableFuture().join();
    }
}

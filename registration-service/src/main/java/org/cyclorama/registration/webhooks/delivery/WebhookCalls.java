package org.cyclorama.registration.webhooks.delivery;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.registration.RegistrationConfig;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/** Calls webhooks. Redirects are not followed, answers not read: only the status counts. */
@ApplicationScoped
class WebhookCalls {

    private static final int CONNECTIONS_PER_WEBHOOK = 5;
    private static final int GONE = 410;
    private static final int MOST_ANSWER_BYTES = 65_536;

    private final PublicAddresses addresses;
    private final Duration timeout;
    private final HttpClient client;

    WebhookCalls(Vertx vertx, PublicAddresses addresses, RegistrationConfig config) {
        this.addresses = addresses;
        this.timeout = config.webhooks().timeout();
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) timeout.toMillis()),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_WEBHOOK));
    }

    /** Calls and waits for the answer; never throws for what the webhook does. */
    Attempt call(Delivery delivery) {
        try {
            InetAddress checked = addresses.resolve(delivery.address().getHost());
            int status = client.request(options(delivery.address(), checked))
                    .compose(request -> {
                        headers(delivery).forEach(request::putHeader);
                        return request.send(Buffer.buffer(delivery.body()));
                    })
                    .map(WebhookCalls::statusOf)
                    .toCompletionStage().toCompletableFuture().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return understand(status);
        } catch (UnknownHostException e) {
            return new Attempt.Failed(null, "The host has no public address.");
        } catch (ExecutionException | IllegalArgumentException e) {
            return new Attempt.Failed(null, "No connection, or none that can be trusted.");
        } catch (TimeoutException e) {
            return new Attempt.Failed(null, "No answer within " + timeout.toSeconds() + " seconds.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Attempt.Failed(null, "Interrupted here.");
        }
    }

    /** Connects to the address that was checked; the name stays for the certificate and the Host header. */
    private RequestOptions options(URI address, InetAddress checked) {
        RequestOptions options = new RequestOptions().setMethod(HttpMethod.POST).setAbsoluteURI(address.toString())
                .setFollowRedirects(false).setTimeout(timeout.toMillis());
        return options.setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(checked, options.getPort())));
    }

    private static Map<String, String> headers(Delivery delivery) {
        long timestamp = Instant.now().getEpochSecond();
        return Map.of("Content-Type", MediaType.APPLICATION_JSON, "User-Agent", "Cyclorama-Webhooks",
                "webhook-id", delivery.event().toString(), "webhook-timestamp", Long.toString(timestamp),
                "webhook-signature", Signature.of(delivery, timestamp));
    }

    /** Whatever the answer says beyond its status is dropped, with the connection if it is too much. */
    private static int statusOf(HttpClientResponse answer) {
        AtomicInteger read = new AtomicInteger();
        answer.handler(more -> {
            if (read.addAndGet(more.length()) > MOST_ANSWER_BYTES) {
                answer.request().reset();
            }
        });
        return answer.statusCode();
    }

    private static Attempt understand(int status) {
        if (status >= 200 && status < 300) {
            return new Attempt.Taken(status);
        }
        return status == GONE ? new Attempt.Gone()
                : new Attempt.Failed(status,
                        status >= 300 && status < 400 ? "Redirects are not followed." : "Answered " + status + ".");
    }
}

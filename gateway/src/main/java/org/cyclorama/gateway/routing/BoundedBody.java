package org.cyclorama.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body of undeclared length that fails once it has become too long; what follows is read and thrown away. */
final class BoundedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final Runnable onExcess;
    private long left;
    private Handler<Throwable> failureHandler = failure -> {
    };

    BoundedBody(ReadStream<Buffer> body, long limit, Runnable onExcess) {
        this.body = body;
        this.left = limit;
        this.onExcess = onExcess;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.handler(handler == null ? null : part -> pass(part, handler));
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        if (left < 0) {
            return;
        }
        left -= part.length();
        if (left < 0) {
            onExcess.run();
            failureHandler.handle(new IllegalStateException("The body is too large"));
        } else {
            handler.handle(part);
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        failureHandler = handler == null ? failure -> {
        } : handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}

package org.cyclorama.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.Arrays;

/** Bytes to the gateway's port and back: what an HTTP client would mend or refuse to send. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 10_000;

    private RawHttp() {
    }

    /** Sends the request line and headers, and reads until the gateway closes the connection. */
    static String exchange(String requestLine, String... headers) {
        String head = requestLine + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + String.join("", Arrays.stream(headers).map(line -> line + "\r\n").toList()) + "\r\n";
        try (Socket socket = open()) {
            socket.getOutputStream().write(head.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Socket open() throws IOException {
        var socket = new Socket("localhost", Browser.gateway("/").getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }
}

package org.cyclorama.gifts;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;

/** Somebody who asks for a table, reads where it begins, and then nothing until told so. */
public final class SlowReader implements AutoCloseable {

    private static final int HEX = 16;
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket = new Socket();
    private final InputStream answer;
    private final String status;

    public SlowReader(String path) throws IOException {
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
        socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/csv\r\n"
                + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        answer = new BufferedInputStream(socket.getInputStream(), 64);
        status = line();
    }

    public String status() {
        return status;
    }

    /** The whole body; the answer must be chunked. */
    public String rest() throws IOException {
        String header;
        do {
            header = line();
        } while (!header.isEmpty());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), HEX); size > 0; size = Integer.parseInt(line(), HEX)) {
            byte[] part = answer.readNBytes(size);
            if (part.length < size) {
                throw new IOException("The answer ends in the middle");
            }
            body.write(part);
            line();
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = answer.read(); next != '\n'; next = answer.read()) {
            if (next < 0) {
                throw new IOException("The answer ends in the middle");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

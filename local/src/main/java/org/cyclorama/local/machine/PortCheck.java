package org.cyclorama.local.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Tells whether something else on this machine already listens on a port. */
public final class PortCheck {

    private static final int PATIENCE_MS = 200;

    private PortCheck() {
    }

    /**
     * Looks on both loopback addresses: browsers try {@code ::1} before {@code 127.0.0.1}, so a stranger there would be seen
     * first.
     */
    public static boolean taken(int port) {
        return answers("127.0.0.1", port) || answers("::1", port) || !bindable(port);
    }

    private static boolean answers(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean bindable(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

package org.cyclorama.e2e.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One free port for each part of the stack, so that the tests disturb no other stack on this machine. */
final class FreePorts {

    private static final List<String> PARTS = List.of("GATEWAY", "REGISTRATION", "AGENDA", "BOOTH", "GIFTS",
            "GATEWAY_MANAGEMENT", "REGISTRATION_MANAGEMENT", "AGENDA_MANAGEMENT", "BOOTH_MANAGEMENT", "GIFTS_MANAGEMENT",
            "KEYCLOAK", "POSTGRES", "SMTP");
    /** Below the range that systems hand out to outgoing connections, which could take a port before the stack does. */
    private static final int FIRST = 28_080;
    private static final int LAST = 32_000;

    private FreePorts() {
    }

    /** @return environment variables of {@code ./cyclorama} */
    static Map<String, Integer> choose() {
        int base = IntStream.iterate(FIRST, port -> port < LAST, port -> port + PARTS.size()).filter(FreePorts::allFree)
                .findFirst().orElseThrow(() -> new IllegalStateException("There are no free ports on this machine"));
        Map<String, Integer> variables = new LinkedHashMap<>();
        PARTS.forEach(part -> variables.put("CYCLORAMA_PORT_" + part, base + variables.size()));
        return variables;
    }

    private static boolean allFree(int base) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int port = base; port < base + PARTS.size(); port++) {
                held.add(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
            }
            return true;
        } catch (IOException e) {
            return false;
        } finally {
            held.forEach(FreePorts::close);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

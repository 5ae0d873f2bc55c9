package org.cyclorama.local.machine;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Where each port of this run is, by the environment or by default. No two are the same. */
public final class Ports {

    private final Map<Port, Integer> numbers = new EnumMap<>(Port.class);

    private Ports() {
    }

    /** @throws CannotContinue naming the variable that holds no port, or the two that hold the same */
    public static Ports from(Map<String, String> environment) {
        var ports = new Ports();
        var owners = new HashMap<Integer, Port>();
        for (Port port : Port.values()) {
            int number = number(port, environment.get(port.variable()));
            Port other = owners.putIfAbsent(number, port);
            if (other != null) {
                throw new CannotContinue("Port " + number + " is wanted twice: by " + other.variable() + " and by "
                        + port.variable() + ". Give one of them another.");
            }
            ports.numbers.put(port, number);
        }
        return ports;
    }

    public int of(Port port) {
        return numbers.get(port);
    }

    /** The address of an HTTP part, without a slash at its end. */
    public String url(Port port) {
        return "http://localhost:" + of(port);
    }

    private static int number(Port port, String text) {
        if (text == null || text.isBlank()) {
            return port.standard();
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 1 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notAPort(port, text, e);
        }
        throw notAPort(port, text, null);
    }

    private static CannotContinue notAPort(Port port, String text, Throwable cause) {
        return new CannotContinue(port.variable() + "=" + text + " is no port: it must be a number from 1 to 65535.", cause);
    }
}

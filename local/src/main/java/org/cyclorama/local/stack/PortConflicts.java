package org.cyclorama.local.stack;

import java.util.List;
import java.util.stream.Collectors;

import org.cyclorama.local.machine.CannotContinue;
import org.cyclorama.local.machine.PortCheck;
import org.cyclorama.local.machine.Ports;

/** Finds every port that a part wants and something else has, before anything starts. */
public final class PortConflicts {

    private PortConflicts() {
    }

    /** @throws CannotContinue saying which port, wanted by which part, and the variable that moves it */
    public static void refuse(List<Part> toStart, Ports ports) {
        String conflicts = toStart
                .stream().flatMap(part -> part.ports().stream().filter(port -> PortCheck.taken(ports.of(port)))
                        .map(port -> "Port %d is in use by another program, and %s needs it. Free it, or choose another: %s=…"
                                .formatted(ports.of(port), part.name(), port.variable())))
                .collect(Collectors.joining("\n"));
        if (!conflicts.isEmpty()) {
            throw new CannotContinue(conflicts);
        }
    }
}

package org.cyclorama.local;

import java.nio.file.Path;

import org.cyclorama.local.machine.Folders;
import org.cyclorama.local.machine.Ports;

/**
 * Where a command runs: this checkout, its state, its ports.
 *
 * @param folders the folders
 * @param ports the ports
 */
record Here(Folders folders, Ports ports) {

    static Here read() {
        var environment = System.getenv();
        Path repository = Path.of(System.getProperty("cyclorama.repository", "."));
        return new Here(Folders.from(environment, repository), Ports.from(environment));
    }
}

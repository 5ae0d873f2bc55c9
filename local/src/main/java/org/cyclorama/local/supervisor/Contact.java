package org.cyclorama.local.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

import org.cyclorama.local.machine.Folders;
import org.cyclorama.local.machine.PrivateFile;

/**
 * How to reach the supervisor of a state folder.
 *
 * @param pid its process
 * @param port where it listens, on loopback
 * @param secret what a command says first, known only to who may read the state folder
 */
record Contact(long pid, int port, String secret) {

    static Optional<Contact> read(Folders folders) throws IOException {
        Path file = file(folders);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var values = new Properties();
        try (var in = Files.newInputStream(file)) {
            values.load(in);
        }
        return Optional.of(new Contact(Long.parseLong(values.getProperty("pid")), Integer.parseInt(values.getProperty("port")),
                values.getProperty("secret")));
    }

    /** Appears whole or not at all, because a command may be waiting for it. */
    void write(Folders folders) throws IOException {
        var values = new Properties();
        values.setProperty("pid", Long.toString(pid));
        values.setProperty("port", Integer.toString(port));
        values.setProperty("secret", secret);
        Path unfinished = folders.state().resolve("supervisor.part");
        try (var out = PrivateFile.write(unfinished)) {
            values.store(out, null);
        }
        Files.move(unfinished, file(folders), StandardCopyOption.ATOMIC_MOVE);
    }

    static void delete(Folders folders) throws IOException {
        Files.deleteIfExists(file(folders));
    }

    private static Path file(Folders folders) {
        return folders.state().resolve("supervisor.properties");
    }
}

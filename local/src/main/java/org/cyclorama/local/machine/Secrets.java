package org.cyclorama.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Random secrets of this machine, made when first asked for and kept in the state folder. */
public final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties values = new Properties();

    public Secrets(Folders folders) {
        this.file = folders.state().resolve("secrets.properties");
    }

    /** The secret of this name; 48 characters, safe in URLs and shells. */
    public synchronized String get(String name) {
        try {
            read();
            if (!values.containsKey(name)) {
                values.setProperty(name, random());
                write();
            }
            return values.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fresh one that is kept nowhere. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void read() throws IOException {
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                values.load(in);
            }
        }
    }

    private void write() throws IOException {
        try (var out = PrivateFile.write(file)) {
            values.store(out, "Secrets of this machine's local stack");
        }
    }
}

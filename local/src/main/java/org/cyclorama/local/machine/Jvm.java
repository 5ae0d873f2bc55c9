package org.cyclorama.local.machine;

import java.nio.file.Path;
import java.util.List;

/** How the JVMs of the stack are started. */
public final class Jvm {

    private Jvm() {
    }

    /** The executable of the JDK that runs this program. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * Flags of a service: little memory, and a fast start rather than the highest speed later. The environment
     * variable {@code CYCLORAMA_JAVA_OPTIONS} replaces them, for measuring.
     */
    public static List<String> serviceFlags() {
        String own = System.getenv("CYCLORAMA_JAVA_OPTIONS");
        return own == null || own.isBlank()
                ? List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms64m", "-Xmx256m", "-Xshare:auto")
                : List.of(own.strip().split("\\s+"));
    }
}

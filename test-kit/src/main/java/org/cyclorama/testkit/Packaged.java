package org.cyclorama.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A packaged service as a process of its own. */
public final class Packaged {

    private Packaged() {
    }

    /**
     * What starts it: the native executable where Maven made one last, else Java with its jars.
     *
     * @param module the folder of its module
     * @param options of Java; an executable takes only its limit of memory
     */
    public static List<String> command(Path module, List<String> options, Map<String, String> settings) {
        Path target = module.resolve("target");
        Properties made = made(target);
        boolean executable = "native".equals(made.getProperty("type"));
        List<String> command = new ArrayList<>();
        if (executable) {
            command.add(target.resolve(made.getProperty("path")).toString());
            options.stream().filter(option -> option.startsWith("-Xmx")).forEach(command::add);
        } else {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
        }
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        if (!executable) {
            command.addAll(List.of("-jar", target.resolve("quarkus-app/quarkus-run.jar").toString()));
        }
        return command;
    }

    /** What Quarkus notes about the last package. */
    private static Properties made(Path target) {
        var properties = new Properties();
        try (var text = Files.newBufferedReader(target.resolve("quarkus-artifact.properties"))) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(target + " holds no packaged service", e);
        }
        return properties;
    }
}

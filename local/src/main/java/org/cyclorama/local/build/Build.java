package org.cyclorama.local.build;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cyclorama.local.machine.Folders;

/** Packages the applications whose sources changed, and shows how far it is. */
public final class Build {

    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (.+?) \\S+\\s+\\[(\\d+)/(\\d+)]");
    private static final Pattern DOWNLOAD = Pattern.compile("(?:\\[INFO] )?Downloaded from .*");
    private static final int DOWNLOADS_A_LINE = 50;

    private final Folders folders;
    private int downloads;

    public Build(Folders folders) {
        this.folders = folders;
    }

    /** @return the modules that were built anew */
    public List<Module> changed(List<Module> modules, Consumer<String> progress) throws IOException, InterruptedException {
        List<Module> stale = modules.stream().filter(module -> module.isStale(folders.repository())).toList();
        if (!stale.isEmpty()) {
            String names = stale.stream().map(Module::name).collect(Collectors.joining(","));
            progress.accept("building " + names + " (log: " + folders.log("build") + ")");
            new Maven(folders).run("build", List.of("package", "-DskipTests", "-am", "-pl", names),
                    line -> show(line, progress));
        }
        return stale;
    }

    private void show(String line, Consumer<String> progress) {
        Matcher module = MODULE.matcher(line);
        if (module.matches()) {
            progress.accept("building %s (%s of %s)".formatted(module.group(1), module.group(2), module.group(3)));
        } else if (DOWNLOAD.matcher(line).matches() && ++downloads % DOWNLOADS_A_LINE == 0) {
            progress.accept("downloaded " + downloads + " files");
        }
    }
}

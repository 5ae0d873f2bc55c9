package org.cyclorama.local.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.cyclorama.local.build.Maven;
import org.cyclorama.local.machine.CannotContinue;
import org.cyclorama.local.machine.ChildProcess;
import org.cyclorama.local.machine.Folders;
import org.cyclorama.local.machine.Jvm;

/** Keycloak as it is published: a Maven artifact, unpacked once and built once for PostgreSQL. */
public final class KeycloakDistribution {

    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=false",
            "--metrics-enabled=false");

    private final Folders folders;
    private final String version;

    public KeycloakDistribution(Folders folders) {
        this.folders = folders;
        this.version = version();
    }

    /** Fetches, unpacks and builds it where that has not been done. */
    public void prepare(Consumer<String> progress) throws IOException, InterruptedException {
        Path done = folder().resolve("built");
        if (Files.exists(done)) {
            return;
        }
        if (Files.notExists(zip())) {
            progress.accept("fetching Keycloak " + version + " (170 MB)");
            new Maven(folders).run("fetch", List.of("--file", "local/pom.xml", "dependency:copy",
                    "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + version + ":zip",
                    "-DoutputDirectory=" + zip().getParent(),
                    "-Dmdep.useBaseVersion=true"), line -> {
                    });
        }
        progress.accept("unpacking and building Keycloak " + version);
        unpack();
        build();
        Files.createFile(done);
        Files.delete(zip());
    }

    /** Makes a home of one stack's own, with its own data: several may run from one distribution. */
    public Path home(Path home) throws IOException {
        Files.createDirectories(home);
        for (String shared : List.of("lib", "conf", "providers", "themes")) {
            Path link = home.resolve(shared);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, folder().resolve(shared));
        }
        return home;
    }

    /** The command line that runs it; started without its script, so that no shell stands between it and a signal. */
    public List<String> command(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Jvm.java(), "-Xms128m", "-Xmx512m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=256m",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home, "-Duser.language=en",
                "-cp", folder().resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    private void build() throws IOException, InterruptedException {
        var process = new ChildProcess("keycloak-build", folders);
        process.start(command(folder(), BUILD), Map.of(), folder());
        if (process.await() != 0) {
            throw new CannotContinue("Keycloak's own build failed; see " + folders.log("keycloak-build"));
        }
    }

    private void unpack() throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = folders.tools().resolve(entry.getName()).normalize();
                if (!target.startsWith(folders.tools())) {
                    throw new IOException("The archive leaves its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private Path folder() {
        return folders.tools().resolve("keycloak-" + version);
    }

    private Path zip() {
        return folders.tools().resolve("downloads/keycloak-quarkus-dist-" + version + ".zip");
    }

    private static String version() {
        try (InputStream in = KeycloakDistribution.class.getResourceAsStream("/versions.properties")) {
            var versions = new Properties();
            versions.load(in);
            return versions.getProperty("keycloak");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.cyclorama.booth;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cyclorama.booth.gifts.TestGifts;
import org.cyclorama.booth.news.TestHub;
import org.cyclorama.booth.news.mail.TestMail;
import org.cyclorama.testkit.Packaged;
import org.cyclorama.testkit.TestAgenda;
import org.cyclorama.testkit.TestIdentity;
import org.cyclorama.testkit.TestPostgres;
import org.postgresql.ds.PGSimpleDataSource;

import io.restassured.RestAssured;

/** Packaged instances of the service on one new database, each a process that can be killed. All that they call is there. */
public final class Replicas implements AutoCloseable {

    private final Map<String, String> settings = new HashMap<>();
    private final List<Process> processes = new ArrayList<>();

    public Replicas(Map<String, String> more) {
        List.of(new TestPostgres(), new TestIdentity(), new TestAgenda(), new TestGifts(), new TestHub(), new TestMail())
                .forEach(resource -> settings.putAll(resource.start()));
        // A pause of the whole machine is no reason to ask another service again.
        settings.put("quarkus.fault-tolerance.global.timeout.value", "12000");
        settings.putAll(more);
    }

    /** A process that is ready, to which all calls go from now on. */
    public Process start(int port) throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        all.put("quarkus.http.port", Integer.toString(port));
        all.put("quarkus.management.port", Integer.toString(port + 1));
        Process process = new ProcessBuilder(Packaged.command(Path.of(""), List.of("-Xmx256m"), all)).redirectErrorStream(true)
                .redirectOutput(new File("target/replica-" + port + ".log")).start();
        processes.add(process);
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(200)).until(() -> ready(port + 1));
        RestAssured.port = port;
        return process;
    }

    /** Their database. */
    public Database database() {
        var source = new PGSimpleDataSource();
        source.setUrl(settings.get("quarkus.datasource.jdbc.url"));
        source.setUser(settings.get("quarkus.datasource.username"));
        source.setPassword(settings.get("quarkus.datasource.password"));
        return new Database(source);
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
        RestAssured.port = RestAssured.UNDEFINED_PORT;
    }

    private static boolean ready(int port) {
        try {
            var call = (HttpURLConnection) URI.create("http://localhost:" + port + "/q/health/ready").toURL().openConnection();
            return call.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}

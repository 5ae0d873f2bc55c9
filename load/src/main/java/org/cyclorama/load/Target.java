package org.cyclorama.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The service under load, for a scenario to prepare and to verify.
 *
 * @param port on loopback
 * @param database JDBC URL with user and password
 */
public record Target(int port, String database) {

    /** The service under test shares the machine, so this client is not the one that measures. */
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /**
     * Sends one JSON request and waits.
     *
     * @param headers names and values in turn
     * @throws IllegalStateException unless the answer is 2xx
     */
    public HttpResponse<String> send(String method, String path, String token, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .method(method, BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return expect2xx(method + " " + path, HTTP.send(request.build(), BodyHandlers.ofString()));
    }

    /** Reads something public; throws unless the answer is 2xx. */
    public HttpResponse<String> read(String path) throws IOException, InterruptedException {
        return expect2xx("GET " + path, HTTP.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString()));
    }

    /** The one number that this query answers with. */
    public long count(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Runs one statement. */
    public void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<String> expect2xx(String request, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException("%s: %d %s".formatted(request, answer.statusCode(), answer.body()));
        }
        return answer;
    }
}

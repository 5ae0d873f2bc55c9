package org.cyclorama.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.cyclorama.local.machine.Secrets;

import javax.sql.DataSource;

/** One database a service, each owned by a role of its own that sees no other. */
final class Databases {

    /** The superuser comes from this machine alone and needs no password; everyone else does. */
    private static final String ACCESS = """
            local all all              trust
            host  all postgres 127.0.0.1/32 trust
            host  all postgres ::1/128      trust
            host  all all      127.0.0.1/32 scram-sha-256
            host  all all      ::1/128      scram-sha-256
            """;

    private final List<String> names;
    private final Secrets secrets;

    Databases(List<String> names, Secrets secrets) {
        this.names = List.copyOf(names);
        this.secrets = secrets;
    }

    void create(DataSource server, Path data) throws SQLException, IOException {
        Files.writeString(data.resolve("pg_hba.conf"), ACCESS);
        try (var connection = server.getConnection(); var statement = connection.createStatement()) {
            for (String name : names) {
                create(name, statement);
            }
            statement.execute("select pg_reload_conf()");
        }
    }

    private void create(String name, Statement statement) throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = '" + name + "'", statement)) {
            statement.execute("create role " + name + " login");
        }
        statement.execute("alter role " + name + " password '" + secrets.get("postgres." + name) + "'");
        if (!exists("select 1 from pg_database where datname = '" + name + "'", statement)) {
            statement.execute("create database " + name + " owner " + name);
            statement.execute("revoke connect on database " + name + " from public");
        }
    }

    private static boolean exists(String query, Statement statement) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}

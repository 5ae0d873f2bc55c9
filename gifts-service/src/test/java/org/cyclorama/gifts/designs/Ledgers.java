package org.cyclorama.gifts.designs;

import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL that really writes to its disk, with the tables and indexes that every grant of the service writes to. */
final class Ledgers implements AutoCloseable {

    private static final int CONNECTIONS = 20;

    private final EmbeddedPostgres server;
    private final BlockingQueue<Connection> idle = new ArrayBlockingQueue<>(CONNECTIONS);

    Ledgers() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").setServerConfig("max_connections", "100")
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start();
        for (int i = 0; i < CONNECTIONS; i++) {
            Connection connection = server.getPostgresDatabase().getConnection();
            connection.setAutoCommit(false);
            idle.add(connection);
        }
    }

    /** Empty tables, and whatever else a design needs. */
    void create(String more) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(
                    """
                            DROP TABLE IF EXISTS shard, piece, one_row, grants, history, message;
                            CREATE TABLE grants (id uuid PRIMARY KEY DEFAULT uuidv7(), recipient uuid NOT NULL, holder uuid NOT NULL,
                                source text NOT NULL, state text NOT NULL DEFAULT 'GRANTED', granted_at timestamptz NOT NULL DEFAULT now(),
                                UNIQUE (recipient, source));
                            CREATE INDEX ON grants (holder, id);
                            CREATE TABLE history (id uuid PRIMARY KEY DEFAULT uuidv7(), grant_id uuid NOT NULL, kind text NOT NULL,
                                role text NOT NULL, happened_at timestamptz NOT NULL DEFAULT now());
                            CREATE INDEX ON history (grant_id, id);
                            CREATE TABLE message (id uuid PRIMARY KEY DEFAULT uuidv7(), number bigint GENERATED ALWAYS AS IDENTITY,
                                ordering_key text NOT NULL, payload jsonb NOT NULL);
                            CREATE INDEX ON message (ordering_key, number);
                            """
                            + more);
        }
    }

    /** Runs this in a transaction. */
    <T> T within(Work<T> work) throws SQLException, InterruptedException {
        Connection connection = idle.take();
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            idle.add(connection);
        }
    }

    /** Writes grants for those who have none. @return their ids */
    static List<UUID> insert(Connection connection, List<UUID> people) throws SQLException {
        return ids(connection, """
                INSERT INTO grants (recipient, holder, source) SELECT p, p, 'booth:one' FROM unnest(?::uuid[]) AS p
                ON CONFLICT (recipient, source) DO NOTHING RETURNING id""", people);
    }

    /** The history and the message of these grants: what makes them whole. */
    static void complete(Connection connection, List<UUID> grants) throws SQLException {
        ids(connection, """
                WITH noted AS (INSERT INTO history (grant_id, kind, role)
                    SELECT g, 'GRANTED', 'gift-granter' FROM unnest(?::uuid[]) AS g RETURNING id)
                INSERT INTO message (ordering_key, payload) SELECT 'one', jsonb_agg(id) FROM noted RETURNING id""", grants);
    }

    static List<UUID> ids(Connection connection, String sql, List<UUID> parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Array array = connection.createArrayOf("uuid", parameter.toArray());
            statement.setArray(1, array);
            try (ResultSet rows = statement.executeQuery()) {
                List<UUID> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
                return ids;
            }
        }
    }

    /** The number that a statement answers; -1 when it answers none. */
    static long number(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : -1;
            }
        }
    }

    long grants() throws SQLException, InterruptedException {
        return within(connection -> number(connection, "SELECT count(*) FROM grants"));
    }

    @Override
    public void close() throws IOException, SQLException {
        for (Connection connection : idle) {
            connection.close();
        }
        server.close();
    }

    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}

package org.cyclorama.gifts.designs;

import static org.cyclorama.gifts.designs.Ledgers.number;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The stock in sixteen counters; who finds one empty goes on to the next. */
record Shards(Ledgers ledgers) implements Design {

    private static final int COUNT = 16;

    @Override
    public void open(int stock) throws SQLException {
        ledgers.create("""
                CREATE TABLE shard (number int PRIMARY KEY, stock int, granted int CHECK (granted <= stock))
                    WITH (fillfactor = 50);
                INSERT INTO shard SELECT n, %1$d / %2$d + CASE WHEN n < %1$d %% %2$d THEN 1 ELSE 0 END, 0
                FROM generate_series(0, %2$d - 1) AS n""".formatted(stock, COUNT));
    }

    @Override
    public boolean give(UUID person) throws SQLException, InterruptedException {
        return ledgers.within(connection -> {
            List<UUID> grants = Ledgers.insert(connection, List.of(person));
            if (!claim(connection)) {
                connection.rollback();
                return false;
            }
            Ledgers.complete(connection, grants);
            return true;
        });
    }

    private static boolean claim(Connection connection) throws SQLException {
        int first = ThreadLocalRandom.current().nextInt(COUNT);
        for (int i = 0; i < COUNT; i++) {
            if (number(connection,
                    "UPDATE shard SET granted = granted + 1 WHERE number = ? AND granted < stock RETURNING granted",
                    (first + i) % COUNT) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long counted() throws SQLException {
        try {
            return ledgers.within(connection -> number(connection, "SELECT sum(granted) FROM shard"));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

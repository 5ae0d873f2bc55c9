package org.cyclorama.gifts.designs;

import static org.cyclorama.gifts.designs.Ledgers.number;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * A row for every piece, made beforehand; each grant takes one that nobody is taking (SKIP LOCKED), at last any that is left.
 */
record Pieces(Ledgers ledgers) implements Design {

    private static final String TAKE = """
            UPDATE piece SET grant_id = ? WHERE number = (
                SELECT number FROM piece WHERE grant_id IS NULL ORDER BY number LIMIT 1 FOR UPDATE %s)
            RETURNING number""";

    @Override
    public void open(int stock) throws SQLException {
        ledgers.create("CREATE TABLE piece (number int PRIMARY KEY, grant_id uuid);"
                + "INSERT INTO piece SELECT n, NULL FROM generate_series(1, " + stock + ") AS n;"
                + "CREATE INDEX ON piece (number) WHERE grant_id IS NULL; ANALYZE piece");
    }

    @Override
    public boolean give(UUID person) throws SQLException, InterruptedException {
        return ledgers.within(connection -> {
            List<UUID> grants = Ledgers.insert(connection, List.of(person));
            if (!take(connection, grants.getFirst())) {
                connection.rollback();
                return false;
            }
            Ledgers.complete(connection, grants);
            return true;
        });
    }

    private static boolean take(Connection connection, UUID grant) throws SQLException {
        return number(connection, TAKE.formatted("SKIP LOCKED"), grant) >= 0
                || number(connection, TAKE.formatted(""), grant) >= 0;
    }

    @Override
    public long counted() throws SQLException {
        try {
            return ledgers.within(connection -> number(connection, "SELECT count(*) FROM piece WHERE grant_id IS NOT NULL"));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.cyclorama.gifts.designs;

import static org.cyclorama.gifts.designs.Ledgers.number;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** One counter, changed by one conditional update; its row is locked until the commit. */
record OneRow(Ledgers ledgers) implements Design {

    @Override
    public void open(int stock) throws SQLException {
        ledgers.create("CREATE TABLE one_row (stock int, granted int CHECK (granted <= stock)) WITH (fillfactor = 50);"
                + "INSERT INTO one_row VALUES (" + stock + ", 0)");
    }

    @Override
    public boolean give(UUID person) throws SQLException, InterruptedException {
        return ledgers.within(connection -> {
            List<UUID> grants = Ledgers.insert(connection, List.of(person));
            if (number(connection, "UPDATE one_row SET granted = granted + 1 WHERE granted < stock RETURNING granted") < 0) {
                connection.rollback();
                return false;
            }
            Ledgers.complete(connection, grants);
            return true;
        });
    }

    @Override
    public long counted() throws SQLException {
        try {
            return ledgers.within(connection -> number(connection, "SELECT granted FROM one_row"));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

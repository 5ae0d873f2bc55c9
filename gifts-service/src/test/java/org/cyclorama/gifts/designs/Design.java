package org.cyclorama.gifts.designs;

import java.sql.SQLException;
import java.util.UUID;

/** A way to give pieces, each of them with its grant, its history and its message to the hub, in one transaction. */
interface Design {

    /** A campaign with this many pieces, and nothing given yet. */
    void open(int stock) throws SQLException;

    /** Gives this person a piece. @return false when nothing is left */
    boolean give(UUID person) throws SQLException, InterruptedException;

    /** Pieces that are given, as the design's own counter says. */
    long counted() throws SQLException;
}

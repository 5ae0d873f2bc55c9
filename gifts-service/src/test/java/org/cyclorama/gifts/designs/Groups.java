package org.cyclorama.gifts.designs;

import static org.cyclorama.gifts.designs.Ledgers.number;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** One counter; whoever waits at the same moment is served by one transaction and one commit. */
record Groups(Ledgers ledgers, int servers, LinkedBlockingQueue<Waiting> queue) implements Design {

    private static final int MOST = 200;

    Groups(Ledgers ledgers, int servers) {
        this(ledgers, servers, new LinkedBlockingQueue<>());
        for (int i = 0; i < servers; i++) {
            Thread.ofPlatform().daemon().start(this::serve);
        }
    }

    @Override
    public void open(int stock) throws SQLException {
        new OneRow(ledgers).open(stock);
    }

    @Override
    public boolean give(UUID person) throws SQLException, InterruptedException {
        Waiting waiting = new Waiting(person, new CompletableFuture<>());
        queue.add(waiting);
        return waiting.answer().join();
    }

    private void serve() {
        while (true) {
            List<Waiting> group = new ArrayList<>();
            try {
                group.add(queue.take());
                queue.drainTo(group, MOST - 1);
                int given = giveAll(group.stream().map(Waiting::person).sorted().toList());
                for (int i = 0; i < group.size(); i++) {
                    group.get(i).answer().complete(i < given);
                }
            } catch (SQLException | InterruptedException e) {
                group.forEach(waiting -> waiting.answer().completeExceptionally(e));
            }
        }
    }

    private int giveAll(List<UUID> people) throws SQLException, InterruptedException {
        return ledgers.within(connection -> {
            List<UUID> grants = Ledgers.insert(connection, people);
            int taken = (int) Math.max(0, number(connection, """
                    UPDATE one_row SET granted = granted + least(?, stock - granted) WHERE granted < stock
                    RETURNING new.granted - old.granted""", grants.size()));
            if (taken < grants.size()) {
                Ledgers.ids(connection, "DELETE FROM grants WHERE id = ANY (?::uuid[]) RETURNING id",
                        grants.subList(taken, grants.size()));
            }
            if (taken > 0) {
                Ledgers.complete(connection, grants.subList(0, taken));
            }
            return taken;
        });
    }

    @Override
    public long counted() throws SQLException {
        return new OneRow(ledgers).counted();
    }

    record Waiting(UUID person, CompletableFuture<Boolean> answer) {
    }
}

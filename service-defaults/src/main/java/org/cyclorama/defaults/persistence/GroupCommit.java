package org.cyclorama.defaults.persistence;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

import org.cyclorama.defaults.problem.NoConnection;
import org.jboss.logging.Logger;

/**
 * Carries out by one transaction what is asked for at the same moment: while one is under way others line up here instead of at
 * the database, and the next takes all of them. Nobody waits for company, but a crowd makes its own groups.
 *
 * @param <T> what is asked
 * @param <R> what is answered
 */
public final class GroupCommit<T, R> {

    private static final Logger LOG = Logger.getLogger(GroupCommit.class);

    private final int most;
    private final Function<T, ?> key;
    private final Function<List<T>, List<R>> transaction;
    private final Queue<Turn> waiting = new ConcurrentLinkedQueue<>();
    private final Lock lock = new ReentrantLock();

    /**
     * A line of its own.
     *
     * @param most that one transaction takes: enough to share its cost, so few that the first does not wait for the last
     * @param key of which a transaction takes one alone, so that one statement can serve all
     * @param transaction answers all in their order; when it throws, each is carried out alone, unless there is no connection
     */
    public GroupCommit(int most, Function<T, ?> key, Function<List<T>, List<R>> transaction) {
        this.most = most;
        this.key = key;
        this.transaction = transaction;
    }

    /** Call it outside transactions; whoever has the turn acts for all, so what is asked must tell who asks. */
    public R ask(T asked) {
        Turn mine = new Turn(asked);
        waiting.add(mine);
        lock.lock();
        try {
            // Whoever had the turn before may have taken this one along.
            while (mine.answer == null) {
                carryOut(next());
            }
        } finally {
            lock.unlock();
        }
        return mine.answer.get();
    }

    private List<Turn> next() {
        Map<Object, Turn> together = new LinkedHashMap<>();
        for (Iterator<Turn> line = waiting.iterator(); line.hasNext() && together.size() < most;) {
            Turn turn = line.next();
            if (together.putIfAbsent(key.apply(turn.asked), turn) == null) {
                line.remove();
            }
        }
        return List.copyOf(together.values());
    }

    private void carryOut(List<Turn> together) {
        try {
            List<R> answers = transaction.apply(together.stream().map(turn -> turn.asked).toList());
            for (int i = 0; i < together.size(); i++) {
                R answer = answers.get(i);
                together.get(i).answer = () -> answer;
            }
        } catch (RuntimeException | Error e) {
            // Without a connection, each alone would only wait as long again.
            if (together.size() == 1 || NoConnection.isCauseOf(e)) {
                together.forEach(one -> one.answer = () -> {
                    throw e;
                });
            } else {
                LOG.warnf("%d could not be carried out together: %s", together.size(), e.getClass().getSimpleName());
                together.forEach(one -> carryOut(List.of(one)));
            }
        }
    }

    /** A place in the line; answered under its lock. */
    private final class Turn {

        private final T asked;
        private Supplier<R> answer;

        Turn(T asked) {
            this.asked = asked;
        }
    }
}

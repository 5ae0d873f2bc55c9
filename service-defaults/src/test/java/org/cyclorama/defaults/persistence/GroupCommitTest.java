package org.cyclorama.defaults.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GroupCommitTest {

    private static final int CROWD = 40;
    private static final int MOST = 16;

    private final Queue<List<Integer>> groups = new ConcurrentLinkedQueue<>();
    private final CountDownLatch crowdIsThere = new CountDownLatch(1);

    @Test
    void whoComesMeanwhileIsTakenTogetherAndEverybodyGetsTheOwnAnswer() throws Exception {
        GroupCommit<Integer, String> line = new GroupCommit<>(MOST, number -> number, this::slowlyAtFirst);

        assertThat(all(line))
                .containsExactlyElementsOf(IntStream.range(0, CROWD).mapToObj(number -> "answer " + number).toList());

        assertThat(groups).hasSizeLessThan(CROWD / 2).allSatisfy(group -> assertThat(group).hasSizeLessThanOrEqualTo(MOST));
    }

    @Test
    void twoOfOneKeyAreNeverTogether() throws Exception {
        GroupCommit<Integer, String> line = new GroupCommit<>(MOST, number -> number % 5, this::slowlyAtFirst);

        assertThat(all(line)).hasSize(CROWD).doesNotContainNull();

        assertThat(groups).allSatisfy(
                group -> assertThat(new HashSet<>(group.stream().map(number -> number % 5).toList())).hasSameSizeAs(group));
    }

    @Test
    void whoSpoilsAGroupFailsAlone() throws Exception {
        GroupCommit<Integer, String> line = new GroupCommit<>(MOST, number -> number, asked -> {
            List<String> answers = slowlyAtFirst(asked);
            if (asked.contains(7)) {
                throw new IllegalStateException("7 is not wanted");
            }
            return answers;
        });
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = crowd(line, people);
            for (int number = 0; number < CROWD; number++) {
                Future<String> answer = answers.get(number);
                if (number == 7) {
                    assertThatThrownBy(answer::get).hasRootCauseMessage("7 is not wanted");
                } else {
                    assertThat(answer.get()).isEqualTo("answer " + number);
                }
            }
        }
    }

    private List<String> all(GroupCommit<Integer, String> line) throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            return crowd(line, people).stream().map(Future::resultNow).toList();
        }
    }

    /** The first one holds up the line until all others stand in it. */
    private List<Future<String>> crowd(GroupCommit<Integer, String> line, ExecutorService people) throws InterruptedException {
        CountDownLatch coming = new CountDownLatch(CROWD);
        List<Future<String>> answers = IntStream.range(0, CROWD).mapToObj(number -> people.submit(() -> {
            coming.countDown();
            return line.ask(number);
        })).toList();
        coming.await();
        crowdIsThere.countDown();
        people.shutdown();
        people.awaitTermination(20, TimeUnit.SECONDS);
        return answers;
    }

    private List<String> slowlyAtFirst(List<Integer> asked) {
        try {
            crowdIsThere.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        groups.add(asked);
        return asked.stream().map(number -> "answer " + number).toList();
    }
}

package org.cyclorama.gifts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Real threads that start at the same moment. */
public final class Crowd {

    private Crowd() {
    }

    /** Does all of this on so many threads, and answers what came of it. */
    public static <T> List<T> rush(int threads, List<Callable<T>> deeds) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService crowd = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> futures = deeds.stream().map(deed -> crowd.submit(() -> {
                start.await();
                return deed.call();
            })).toList();
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}

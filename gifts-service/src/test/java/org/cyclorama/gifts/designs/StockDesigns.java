package org.cyclorama.gifts.designs;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Compares the designs in one run: so many clients, each waiting for its answer before it asks again (a closed loop), every
 * wish for a new person, one campaign. Then whether exactly the stock is given when more want some than there is.
 */
final class StockDesigns {

    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration MEASURED = Duration.ofSeconds(8);
    private static final int ENOUGH = 400_000;
    private static final int SCARCE = 3_000;
    private static final int WANTED = 4_000;
    private static final int CLIENTS = 64;

    private StockDesigns() {
    }

    public static void main(String[] arguments) throws Exception {
        try (Ledgers ledgers = new Ledgers()) {
            Map<String, Design> designs = new LinkedHashMap<>();
            designs.put("one conditional row", new OneRow(ledgers));
            designs.put("sixteen counters", new Shards(ledgers));
            designs.put("pre-made rows, SKIP LOCKED", new Pieces(ledgers));
            designs.put("group commit, one server", new Groups(ledgers, 1));
            designs.put("group commit, two servers", new Groups(ledgers, 2));
            System.out.println("| design | grants/s | p50 ms | p99 ms | last piece |\n| --- | --- | --- | --- | --- |");
            for (Map.Entry<String, Design> design : designs.entrySet()) {
                System.out.println("| " + design.getKey() + " | " + measure(design.getValue()) + " | "
                        + exactness(design.getValue(), ledgers) + " |");
            }
        }
        System.exit(0);
    }

    private static String measure(Design design) throws Exception {
        design.open(ENOUGH);
        rush(design, WARM_UP);
        long[] latencies = rush(design, MEASURED);
        return "%d | %.1f | %.1f".formatted(latencies.length / MEASURED.toSeconds(), millis(latencies, 0.5),
                millis(latencies, 0.99));
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) (sorted.length * share)] / 1e6;
    }

    private static long[] rush(Design design, Duration howLong) throws Exception {
        long end = System.nanoTime() + howLong.toNanos();
        ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
        all(() -> {
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                design.give(UUID.randomUUID());
                latencies.add(System.nanoTime() - start);
            }
            return null;
        });
        return latencies.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static String exactness(Design design, Ledgers ledgers) throws Exception {
        design.open(SCARCE);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger given = new AtomicInteger();
        all(() -> {
            while (next.incrementAndGet() <= WANTED) {
                if (design.give(UUID.randomUUID())) {
                    given.incrementAndGet();
                }
            }
            return null;
        });
        return "%d of %d, %d rows, counter %d".formatted(given.get(), SCARCE, ledgers.grants(), design.counted());
    }

    private static void all(Callable<Void> client) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<Void> running : clients.invokeAll(IntStream.range(0, CLIENTS).mapToObj(i -> client).toList())) {
                running.get();
            }
        }
    }
}

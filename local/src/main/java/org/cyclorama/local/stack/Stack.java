package org.cyclorama.local.stack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

import org.cyclorama.local.machine.Ports;

/** Starts parts in parallel as far as their needs allow, and stops them in the opposite order. */
public final class Stack {

    private final List<Part> parts;
    private final Ports ports;
    private final Set<String> up = ConcurrentHashMap.newKeySet();
    /** More JVMs starting at once than there are processors only slow each other down. */
    private final Semaphore starting = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private volatile boolean stopping;

    /** @param parts each after those that it needs */
    public Stack(List<Part> parts, Ports ports) {
        this.parts = List.copyOf(parts);
        this.ports = ports;
    }

    /**
     * Starts those of the wanted parts, and of what they need, that are down.
     *
     * @return whether all of them run now
     */
    public synchronized boolean start(Collection<String> wanted, Consumer<String> progress) {
        List<Part> down = refusePortConflicts(wanted);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<String, CompletableFuture<Boolean>> started = new LinkedHashMap<>();
            for (Part part : down) {
                var needs = part.needs().stream().map(started::get).filter(need -> need != null).toList();
                started.put(part.name(), CompletableFuture.allOf(needs.toArray(CompletableFuture[]::new))
                        .thenApplyAsync(ready -> needs.stream().allMatch(CompletableFuture::join) && start(part, progress),
                                executor));
            }
            return started.values().stream().map(CompletableFuture::join).toList().stream().allMatch(Boolean::booleanValue);
        }
    }

    /**
     * Finds ports in use before anything starts.
     *
     * @return the parts that a start of these would start
     */
    public List<Part> refusePortConflicts(Collection<String> wanted) {
        var down = new Selection(parts).withNeeds(wanted).stream().filter(part -> !isUp(part)).toList();
        PortConflicts.refuse(down, ports);
        return down;
    }

    /** Stops these parts alone, to be started again with something new. */
    public void stop(Collection<String> names) {
        parts.reversed().stream().filter(part -> names.contains(part.name())).forEach(this::stop);
    }

    /** Stops everything, for good. */
    public void stopAll(Consumer<String> progress) {
        stopping = true;
        for (Part part : parts.reversed()) {
            if (part.running()) {
                progress.accept("stopping " + part.name());
            }
            stop(part);
        }
    }

    /** The parts that were up and are not any more; each is told of once. */
    public List<Part> crashed() {
        return parts.stream().filter(part -> !part.running() && up.remove(part.name())).toList();
    }

    public boolean anyUp() {
        return !up.isEmpty();
    }

    /** One line a part: its name, whether it is up, where. */
    public List<String> status() {
        return parts.stream().map(part -> "%-14s %-5s %s".formatted(part.name(), isUp(part) ? "up" : "down", part.address()))
                .toList();
    }

    private boolean isUp(Part part) {
        return up.contains(part.name()) && part.running();
    }

    private boolean start(Part part, Consumer<String> progress) {
        starting.acquireUninterruptibly();
        long begun = System.nanoTime();
        try {
            if (stopping) {
                return false;
            }
            part.start();
            up.add(part.name());
            progress.accept(
                    "%-14s ready after %5.1f s   %s".formatted(part.name(), (System.nanoTime() - begun) / 1e9, part.address()));
            return true;
        } catch (Exception e) {
            part.stop();
            progress.accept(
                    "%-14s did not start: %s (./cyclorama logs %s)".formatted(part.name(), e.getMessage(), part.name()));
            return false;
        } finally {
            starting.release();
        }
    }

    private void stop(Part part) {
        // Before it is stopped, so that nobody takes this for a crash.
        up.remove(part.name());
        part.stop();
    }
}

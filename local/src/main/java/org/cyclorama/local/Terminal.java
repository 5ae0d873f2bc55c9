package org.cyclorama.local;

/** What the person at the terminal sees: each line with the seconds since the command began. */
final class Terminal {

    private final long begun = System.nanoTime();

    void say(String line) {
        System.out.printf("%6.1f s  %s%n", seconds(), line);
    }

    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }
}

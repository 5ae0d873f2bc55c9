package org.cyclorama.local.supervisor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.cyclorama.local.machine.CannotContinue;
import org.cyclorama.local.machine.Folders;
import org.cyclorama.local.machine.Secrets;
import org.cyclorama.local.stack.ApplicationKind;
import org.cyclorama.local.stack.DomainClock;
import org.cyclorama.local.stack.Part;
import org.cyclorama.local.stack.Stack;

/** Owns the stack: does what commands ask, and tells whoever follows when a part stops by itself. */
public final class Supervisor {

    private static final long LOOK_EVERY_MS = 300;

    private final Folders folders;
    private final Stack stack;
    private final DomainClock clock;
    private final List<PrintWriter> followers = new CopyOnWriteArrayList<>();

    public Supervisor(Folders folders, Stack stack, DomainClock clock) {
        this.folders = folders;
        this.stack = stack;
        this.clock = clock;
    }

    /** Serves until someone asks it to go down. */
    public void run() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stack.stopAll(System.out::println)));
        Thread.ofVirtual().start(this::watch);
        try (var server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var contact = new Contact(ProcessHandle.current().pid(), server.getLocalPort(), Secrets.random());
            contact.write(folders);
            while (true) {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket, contact.secret()));
            }
        }
    }

    private void serve(Socket socket, String secret) {
        try (socket;
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
            if (secret.equals(in.readLine())) {
                answer(Request.parse(in.readLine()), in, out);
            }
        } catch (IOException e) {
            System.out.println("a command went away: " + e.getMessage());
        }
    }

    private void answer(Request request, BufferedReader in, PrintWriter out) throws IOException {
        switch (request.verb()) {
            case UP -> {
                end(out, up(request, out));
                if (!stack.anyUp()) {
                    exit();
                }
            }
            case STATUS -> {
                stack.status().forEach(out::println);
                end(out, true);
            }
            case FOLLOW -> {
                followers.add(out);
                // Returns when the follower goes away; until then news is written to it.
                in.readLine();
                followers.remove(out);
            }
            case DOWN -> down(out);
        }
    }

    private boolean up(Request request, PrintWriter out) {
        try {
            stack.stop(request.rebuilt());
            request.eventTime().ifPresent(time -> {
                stack.stop(List.of(ApplicationKind.values()).stream().map(ApplicationKind::label).toList());
                clock.set(time);
            });
            return stack.start(request.parts(), line -> {
                System.out.println(line);
                out.println(line);
            });
        } catch (CannotContinue e) {
            out.println(e.getMessage());
            return false;
        }
    }

    private void down(PrintWriter out) throws IOException {
        stack.stopAll(out::println);
        end(out, true);
        exit();
    }

    private void exit() throws IOException {
        Contact.delete(folders);
        System.exit(0);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY_MS);
                stack.crashed().forEach(this::tell);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Part part) {
        String news = "%s has stopped by itself and stays down. Why: ./cyclorama logs %s. Again: ./cyclorama up".formatted(
                part.name(),
                part.name());
        System.out.println(news);
        followers.forEach(follower -> follower.println(news));
    }

    private static void end(PrintWriter out, boolean well) {
        out.println(SupervisorClient.END + well);
    }
}

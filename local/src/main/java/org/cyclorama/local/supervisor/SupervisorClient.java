package org.cyclorama.local.supervisor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

import org.cyclorama.local.machine.Folders;

/** A command's side of the talk with the supervisor. */
public final class SupervisorClient {

    /** Begins the last line of an answer. Nothing else a supervisor says begins like it. */
    static final String END = "\u0004";

    private final Contact contact;

    private SupervisorClient(Contact contact) {
        this.contact = contact;
    }

    /** The supervisor of this state folder, if one is alive. */
    public static Optional<SupervisorClient> find(Folders folders) throws IOException {
        Optional<SupervisorClient> client = Contact.read(folders).map(SupervisorClient::new);
        return client.filter(SupervisorClient::alive);
    }

    /**
     * Asks and passes on each line of the answer as it comes.
     *
     * @return whether it went well; false too when the supervisor went away meanwhile
     */
    public boolean ask(Request request, Consumer<String> eachLine) throws IOException {
        try (var socket = connect();
                var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            out.println(contact.secret());
            out.println(request.line());
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith(END)) {
                    return Boolean.parseBoolean(line.substring(END.length()));
                }
                eachLine.accept(line);
            }
            return false;
        }
    }

    /** Returns when the supervisor's process has ended. */
    public void awaitEnd() {
        ProcessHandle.of(contact.pid()).ifPresent(process -> process.onExit().join());
    }

    private boolean alive() {
        try (var socket = connect()) {
            return socket.isConnected() && ProcessHandle.of(contact.pid()).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), contact.port());
    }
}

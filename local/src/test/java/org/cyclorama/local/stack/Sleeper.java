package org.cyclorama.local.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cyclorama.local.machine.ChildProcess;
import org.cyclorama.local.machine.Folders;
import org.cyclorama.local.machine.Port;

/** The smallest part that is a real process: it does nothing, and can be killed. */
final class Sleeper implements Part {

    private final String name;
    private final Set<String> needs;
    private final List<String> command;
    private final List<String> journal;
    private final ChildProcess process;
    private final Path folder;

    Sleeper(String name, Set<String> needs, Folders folders, List<String> journal, String... command) {
        this.name = name;
        this.needs = needs;
        this.command = List.of(command);
        this.journal = journal;
        this.process = new ChildProcess(name, folders);
        this.folder = folders.repository();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String address() {
        return "nowhere";
    }

    @Override
    public Set<String> needs() {
        return needs;
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.GIFTS);
    }

    @Override
    public void start() throws Exception {
        process.start(command, Map.of(), folder);
        if (command.getFirst().equals("false")) {
            throw new IllegalStateException("ended while starting, exit code " + process.await());
        }
        journal.add("+" + name);
    }

    @Override
    public boolean running() {
        return process.running();
    }

    @Override
    public void stop() {
        if (running()) {
            journal.add("-" + name);
        }
        process.stop();
    }
}

package org.cyclorama.local.stack;

import java.util.List;
import java.util.Set;

import org.cyclorama.local.machine.Port;

/** One thing that runs: a database server, an identity provider, a service. */
public interface Part {

    String name();

    /** Where a person or a program finds it. */
    String address();

    /** The parts that must be ready before this one starts. */
    Set<String> needs();

    List<Port> ports();

    /** Starts it and returns when it is ready. */
    void start() throws Exception;

    boolean running();

    /** Ends it, in whatever state it is; nothing happens when it does not run. */
    void stop();
}

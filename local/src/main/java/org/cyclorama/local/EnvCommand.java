package org.cyclorama.local;

import java.util.Arrays;
import java.util.concurrent.Callable;

import org.cyclorama.local.machine.CannotContinue;
import org.cyclorama.local.machine.Secrets;
import org.cyclorama.local.stack.ApplicationEnvironment;
import org.cyclorama.local.stack.ApplicationKind;
import org.cyclorama.local.stack.DomainClock;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints an application's environment, to start it by hand beside the infrastructure. */
@Command(name = "env", description = "Prints the environment of one application, for eval in a shell.")
final class EnvCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SERVICE", description = "Such as registration or registration-service.")
    private String service;

    @Override
    public Integer call() {
        ApplicationKind kind = Arrays.stream(ApplicationKind.values())
                .filter(one -> one.label().equals(service) || one.module().equals(service))
                .findFirst()
                .orElseThrow(() -> new CannotContinue("There is no application called '" + service + "'"));
        Here here = Here.read();
        new ApplicationEnvironment(here.folders(), here.ports(), new Secrets(here.folders()), new DomainClock()).of(kind)
                .forEach((name, value) -> System.out.println("export %s='%s'".formatted(name, value)));
        return 0;
    }
}

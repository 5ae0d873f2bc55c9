package org.cyclorama.local;

import org.cyclorama.local.machine.CannotContinue;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program behind {@code ./cyclorama}. */
@Command(name = "./cyclorama", description = "Runs the whole product on this machine.", synopsisSubcommandLabel = "COMMAND", subcommands = {
        UpCommand.class, StatusCommand.class, LogsCommand.class, DownCommand.class, ResetCommand.class, TestCommand.class,
        GenerateCommand.class, EnvCommand.class, BenchCommand.class,
        LoadCommand.class, SuperviseCommand.class }, footer = {
                "",
                "State lies in .cyclorama (CYCLORAMA_HOME moves it); every port by an environment variable: see local/README.md." })
public final class Cyclorama implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    public static void main(String[] arguments) {
        // What the libraries have to say below a warning is of no use to the person at the terminal.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Cyclorama()).setExecutionExceptionHandler((failure, line, parsed) -> {
            if (failure instanceof CannotContinue) {
                line.getErr().println(failure.getMessage());
                return 1;
            }
            throw failure;
        });
    }
}

package org.cyclorama.load;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one benchmark and prints its figures as a table. */
@Command(name = "load", showDefaultValues = true, description = "Runs one benchmark of one packaged service on a PostgreSQL of its own.")
final class Load implements Callable<Integer> {

    @Parameters(index = "0", description = "One of: ${COMPLETION-CANDIDATES}", completionCandidates = Names.class)
    private String name;

    @Option(names = "--rates", split = ",", defaultValue = "500,1000", description = "Requests a second, one run after the other.")
    private List<Integer> rates;

    @Option(names = "--seconds", defaultValue = "20", description = "Length of each run.")
    private int seconds;

    @Option(names = "--warm-up", defaultValue = "15", description = "Seconds at the first rate that are not counted.")
    private int warmUp;

    @Option(names = "--connections", defaultValue = "200", description = "Connections of the sender.")
    private int connections;

    @Option(names = "--jvm", split = ",", defaultValue = "-Xmx512m", description = "Options of the service's JVM.")
    private List<String> options;

    @Option(names = "--repository", defaultValue = ".", description = "Where the packaged services are.")
    private Path repository;

    public static void main(String[] arguments) {
        int code = CommandLine.ExitCode.SOFTWARE;
        try {
            code = new CommandLine(new Load()).execute(arguments);
        } catch (LinkageError | AssertionError broken) {
            broken.printStackTrace();
        }
        System.exit(code); // the sender's and the stand-ins' threads would go on
    }

    @Override
    public Integer call() throws Exception {
        Scenario scenario = scenario();
        try (Surroundings surroundings = new Surroundings();
                ServiceProcess service = new ServiceProcess(repository, scenario.service(), surroundings.settings(), options)) {
            Target target = new Target(service.port(), surroundings.database());
            scenario.prepare(target);
            OpenLoop load = new OpenLoop(scenario, service.port(), connections);
            scenario.begin(target, rates.getFirst() * warmUp);
            load.run(rates.getFirst(), warmUp);
            System.out.println(Figures.HEADER);
            for (int rate : rates) {
                scenario.begin(target, rate * seconds);
                load.run(rate, seconds).forEach(System.out::println);
            }
            System.out.println(scenario.verify(target));
        }
        return 0;
    }

    private Scenario scenario() {
        return ServiceLoader.load(Scenario.class).stream().map(ServiceLoader.Provider::get)
                .filter(scenario -> scenario.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no benchmark " + name + ", only "
                        + String.join(", ", new Names())));
    }

    /** The names of all scenarios. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return ServiceLoader.load(Scenario.class).stream().map(provider -> provider.get().name()).sorted().iterator();
        }
    }
}

package org.openimr.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.app.simulate.QueuePlot;
import org.openimr.app.simulate.SimulationReport;
import org.openimr.process.simulation.Arrivals;
import org.openimr.process.simulation.CaseSummary;
import org.openimr.process.simulation.Likelihood;
import org.openimr.process.simulation.Rates;
import org.openimr.process.simulation.Scenario;
import org.openimr.process.simulation.Simulation;
import org.openimr.process.simulation.SimulationResult;
import org.openimr.server.OperatorSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code openimr simulate}: a fictional caseload on a virtual clock. */
@Command(
        name = "simulate",
        description = "Runs a fictional caseload through the process on a virtual clock.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Applications come as California's do (about 800 a business day), with late records, inquiries, deferrals,",
            "appeals, crashes and messages that come twice, late or out of turn; a limited number of reviewers.",
            "The same options and settings give the same result, on any machine and with any number of threads.",
            "Exit status: 0 sound, 1 an illegal transition or a stuck case was found, 2 the command is wrong.",
            "",
            "Examples:",
            "  openimr simulate --cases 20000 --seed 7",
            "  openimr simulate --surge --plot queues.svg"
        })
final class SimulateCommand implements Callable<Integer> {
    private static final int USUAL_CASES = 20_000;
    private static final int CASES_OF_SURGE = 100_000;
    private static final int MOST_CASES = 2_000_000;
    private static final LocalDate USUAL_START = LocalDate.of(2025, 1, 2);
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--cases", paramLabel = "N", description = "How many. Default: 20000, with --surge 100000.")
    private Optional<Integer> cases = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", description = "Another seed, another caseload. Default: 1.")
    private long seed = 1;

    @Option(
            names = "--surge",
            description = "The summer of 2013: 4,410 applications in one month, 15,731 in the next, then as before,"
                    + " with reviewers for the first month.")
    private boolean surge;

    @Option(
            names = "--years",
            paramLabel = "A-B",
            description = "Spreads the cases over these years, within 2013-2035.")
    private Optional<String> years = Optional.empty();

    @Option(
            names = "--rate",
            paramLabel = "WHAT=R",
            description = "How often something happens, from 0 to 1: ${COMPLETION-CANDIDATES}.")
    private Map<Likelihood, Double> rates = Map.of();

    @Option(
            names = "--load",
            paramLabel = "R",
            description = "Share of the reviewers' places taken in ordinary times. Default: 0.85.")
    private double load = Scenario.USUAL_LOAD;

    @Option(names = "--threads", paramLabel = "N", description = "Default: as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--plot", paramLabel = "FILE.svg", description = "Writes the queues as a picture.")
    private Optional<Path> plot = Optional.empty();

    @Option(names = "--csv", paramLabel = "FILE", description = "Writes one line for each case.")
    private Optional<Path> csv = Optional.empty();

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    SimulateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Cannot {
        Scenario scenario = scenario();
        OperatorSettings operator = settings.read(terminal);
        SimulationResult result;
        try (ProgressBar progress =
                new ProgressBar(terminal, scenario.arrivals().cases())) {
            result =
                    new Simulation(scenario, operator.process(), threads, _ -> {}, done -> progress.at(done, "")).run();
        }
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
        SimulationReport.lines(result).forEach(out::println);
        out.println(operator.sentence());
        if (plot.isPresent()) write(plot.get(), QueuePlot.svg(result));
        if (csv.isPresent()) writeLines(csv.get(), result);
        return result.isSound() ? ExitStatus.DONE : ExitStatus.NO;
    }

    private Scenario scenario() {
        if (surge && years.isPresent()) throw wrong("--surge has its own years; leave out one of the two.");
        int count = cases.orElse(surge ? CASES_OF_SURGE : USUAL_CASES);
        if (count < 1 || count > MOST_CASES) throw wrong("--cases is from 1 to " + MOST_CASES + ": " + count);
        if (threads < 1) throw wrong("--threads is at least 1: " + threads);
        try {
            Scenario usual = surge
                    ? Scenario.summerOf2013(seed, count)
                    : Scenario.of(
                            seed,
                            years.map(span -> over(count, span))
                                    .orElseGet(() -> Arrivals.steady(count, USUAL_START, Arrivals.PER_BUSINESS_DAY)));
            Rates chosen = usual.rates();
            for (var rate : rates.entrySet()) chosen = chosen.with(rate.getKey(), rate.getValue());
            return new Scenario(seed, usual.arrivals(), chosen, load);
        } catch (IllegalArgumentException impossible) {
            throw wrong(String.valueOf(impossible.getMessage()));
        }
    }

    private Arrivals over(int count, String span) {
        Matcher written = YEARS.matcher(span);
        if (!written.matches()) throw wrong("--years is written 2013-2035: " + span);
        return Arrivals.over(count, Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    private static void write(Path file, String text) throws Cannot {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw Cannot.write(file.toString(), failure);
        }
    }

    private static void writeLines(Path file, SimulationResult result) throws Cannot {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            lines.write(CaseSummary.heading());
            lines.newLine();
            for (CaseSummary summary : result.cases()) {
                lines.write(summary.line());
                lines.newLine();
            }
        } catch (IOException failure) {
            throw Cannot.write(file.toString(), failure);
        }
    }
}

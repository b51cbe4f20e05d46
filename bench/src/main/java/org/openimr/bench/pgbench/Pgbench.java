package org.openimr.bench.pgbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code pgbench} on a server, with prepared statements. Its connections are new each time, ours are not: what its first
 * seconds take to plan, to compile and to fill caches does not count.
 *
 * @param program where it is
 * @param scripts of one transaction each, drawn with equal chance
 */
public record Pgbench(Path program, Server server, List<Path> scripts) {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");
    private static final Pattern PROGRESS = Pattern.compile("progress: ([0-9.]+) s, ([0-9.]+) tps");
    private static final Pattern DONE = Pattern.compile("number of transactions actually processed: (\\d+)");

    private static final double HALF_A_SECOND = 0.5;

    /** Where it is looked for when {@code -Dopenimr.pgbench} does not say. */
    private static final Path USUAL = Path.of("/usr/bin/pgbench");

    public Pgbench {
        scripts = List.copyOf(scripts);
    }

    /**
     * Writes the scripts into a folder.
     *
     * @throws IllegalStateException where the program is not installed
     */
    public static Pgbench of(Server server, List<String> scripts, Path folder) throws IOException {
        Path program = Path.of(System.getProperty("openimr.pgbench", USUAL.toString()));
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException(program + " is not there; it comes with the package postgresql.");
        }
        List<Path> files = new ArrayList<>();
        for (String script : scripts) {
            files.add(Files.writeString(folder.resolve("pgbench-" + files.size() + ".sql"), script));
        }
        return new Pgbench(program, server, files);
    }

    /**
     * What a run did.
     *
     * @param perSecond transactions, after its first seconds
     * @param done      transactions in all
     */
    public record Rate(double perSecond, long done) {}

    /**
     * Runs for so long.
     *
     * @param warmUp    seconds before those that count
     * @param variables that the scripts begin with
     * @throws IllegalStateException with its own words where a client of it gave up
     */
    public Rate run(int clients, int warmUp, int seconds, Map<String, Long> variables)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(), "-n", "-M", "prepared", "-h", "127.0.0.1", "-p", Integer.toString(server.port())));
        command.addAll(List.of("-U", server.user(), "-c", Integer.toString(clients)));
        command.addAll(List.of("-j", Integer.toString(Math.min(clients, processors()))));
        command.addAll(List.of("-P", "1", "-T", Integer.toString(warmUp + seconds)));
        variables.forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
        for (Path script : scripts) command.addAll(List.of("-f", script.toString()));
        command.add(server.database());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", server.password());
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IllegalStateException("pgbench ended in failure: " + said);
        return read(said, warmUp);
    }

    /** @throws IllegalStateException if its words are not those of a run that went through */
    static Rate read(String said, int warmUp) {
        Matcher rate = RATE.matcher(said);
        Matcher done = DONE.matcher(said);
        if (!rate.find() || !done.find() || said.contains("aborted")) {
            throw new IllegalStateException("pgbench did not go through: " + said);
        }
        long all = Long.parseLong(done.group(1));
        double seconds = all / Double.parseDouble(rate.group(1));
        double warm = 0;
        double early = 0;
        for (MatchResult second : PROGRESS.matcher(said).results().toList()) {
            double at = Double.parseDouble(second.group(1));
            if (at > warmUp + HALF_A_SECOND) break;
            early += Double.parseDouble(second.group(2)) * (at - warm);
            warm = at;
        }
        return new Rate((all - early) / (seconds - warm), all);
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}

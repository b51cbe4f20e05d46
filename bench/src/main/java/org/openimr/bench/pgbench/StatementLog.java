package org.openimr.bench.pgbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an embedded PostgreSQL was sent, by its own log: so the other side runs what the product runs, whatever becomes of
 * the product. Closing it ends the logging.
 */
public final class StatementLog implements AutoCloseable {
    private static final Pattern ENTRY = Pattern.compile("(?m)^(\\d+)\\|([A-Z]+):  ");
    private static final Pattern SENT = Pattern.compile("(?s)(?:statement|execute [^:]+): ?(.*)");
    private static final Pattern VALUE = Pattern.compile("(?s)\\$\\d+ = (?:'((?:[^']|'')*)'|NULL)");
    private static final String PARAMETERS = "arameters: ";
    private static final int SETTLES = 300;

    /** For half a second a pool gives out again what it had back, without a look whether it still lives. */
    private static final Duration GIVEN_UNSEEN = Duration.ofSeconds(1);

    private final Server server;

    private final String user;

    private StatementLog(Server server) {
        this.server = server.superuser();
        this.user = server.user();
    }

    /** The connections of the server's user are ended: new ones say the values of their statements too. */
    public static StatementLog of(Server server) throws SQLException {
        StatementLog log = new StatementLog(server);
        // The product has its log without values, from the command line, which only a setting of the user outranks.
        log.run("alter role " + log.user + " set log_error_verbosity = 'default'");
        log.run("alter system set log_statement = 'all'");
        log.run("alter system set log_line_prefix = '%p|'");
        log.settled();
        return log;
    }

    private void settled() throws SQLException {
        run("select pg_reload_conf()");
        run("select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + user + "'");
        LockSupport.parkNanos(GIVEN_UNSEEN.toNanos());
    }

    /** How much is written by now. */
    public long mark() throws IOException {
        return Files.size(file());
    }

    /** What was sent since then, in its order. */
    public List<Statement> since(long mark) throws IOException, InterruptedException {
        Thread.sleep(SETTLES);
        byte[] all = Files.readAllBytes(file());
        return read(new String(Arrays.copyOfRange(all, (int) mark, all.length), StandardCharsets.UTF_8));
    }

    static List<Statement> read(String log) {
        List<Statement> statements = new ArrayList<>();
        Matcher entry = ENTRY.matcher(log);
        boolean more = entry.find();
        while (more) {
            int connection = Integer.parseInt(entry.group(1));
            String kind = entry.group(2);
            int begins = entry.end();
            more = entry.find();
            String text = log.substring(begins, more ? entry.start() : log.length())
                    .strip()
                    .replace("\n\t", "\n");
            Matcher sent = SENT.matcher(text);
            int parameters = text.indexOf(PARAMETERS);
            if (kind.equals("LOG") && sent.matches()) {
                statements.add(new Statement(connection, sent.group(1).strip(), List.of()));
            } else if (kind.equals("DETAIL") && parameters >= 0) {
                // The detail comes right after its statement on the same connection, others may come between.
                int last = statements.size() - 1;
                while (last >= 0 && statements.get(last).connection() != connection) last--;
                if (last >= 0) {
                    statements.set(
                            last,
                            new Statement(connection, statements.get(last).sql(), values(text.substring(parameters))));
                }
            }
        }
        return statements.stream().filter(one -> !one.sql().isEmpty()).toList();
    }

    private static List<Optional<String>> values(String text) {
        return VALUE.matcher(text)
                .results()
                .map(value -> Optional.ofNullable(value.group(1)).map(quoted -> quoted.replace("''", "'")))
                .toList();
    }

    private Path file() {
        return server.folder().resolve("postgresql.log");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        run("alter system reset log_statement");
        run("alter role " + user + " reset log_error_verbosity");
        settled();
    }
}

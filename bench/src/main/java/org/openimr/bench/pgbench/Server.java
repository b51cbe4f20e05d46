package org.openimr.bench.pgbench;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.server.postgres.DatabaseSettings;
import org.openimr.server.postgres.DatabaseSettings.External;
import org.openimr.server.postgres.EmbeddedNeighbour;

/**
 * A PostgreSQL on this machine.
 *
 * @param folder of its data, password and log
 */
public record Server(Path folder, int port, String database, String user, String password) {
    private static final Pattern ADDRESS = Pattern.compile("jdbc:postgresql://127\\.0\\.0\\.1:(\\d+)/(\\w+)");

    /** The embedded server that runs on that folder, with the rights of the program itself. */
    public static Server of(DatabaseSettings.Embedded settings) {
        External found = EmbeddedNeighbour.of(settings)
                .orElseThrow(() -> new IllegalStateException("no PostgreSQL runs on " + settings.folder()));
        Matcher address = ADDRESS.matcher(found.jdbcUrl());
        if (!address.matches()) throw new IllegalStateException("not an address of this machine: " + found.jdbcUrl());
        return new Server(
                settings.folder(),
                Integer.parseInt(address.group(1)),
                address.group(2),
                found.user(),
                found.password());
    }

    /** The same with every right; the password is the same. */
    public Server superuser() {
        return new Server(folder, port, database, "postgres", password);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Server[port=" + port + ", user=" + user + "]";
    }
}

package org.openimr.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.openimr.server.postgres.DatabaseSettings.Embedded;
import org.openimr.server.postgres.DatabaseSettings.External;

/** The embedded server that another process of this program runs: who may read the data folder may work beside it. */
public final class EmbeddedNeighbour {
    /** Of the file in which PostgreSQL says where it listens. */
    private static final int PORT_LINE = 3;

    /** Few: they are the other process's connections that are left. */
    private static final int CONNECTIONS = 6;

    private EmbeddedNeighbour() {}

    /** How to connect to it; empty where none runs there. */
    public static Optional<External> of(Embedded settings) {
        return of(settings, EmbeddedServer.NAME);
    }

    /** The same with every right, for a backup. */
    static Optional<External> superuser(Embedded settings) {
        return of(settings, EmbeddedServer.SUPERUSER);
    }

    /** The number of the server's process; empty where none is noted, or half a note was left when the power went. */
    static OptionalLong pid(Path cluster) {
        try {
            return OptionalLong.of(Long.parseLong(Files.readAllLines(cluster.resolve("postmaster.pid"))
                    .getFirst()
                    .strip()));
        } catch (IOException | NumberFormatException | NoSuchElementException _) {
            return OptionalLong.empty();
        }
    }

    private static Optional<External> of(Embedded settings, String user) {
        try {
            List<String> lines = Files.readAllLines(settings.folder().resolve("cluster/postmaster.pid"));
            String password =
                    Files.readString(settings.folder().resolve("password")).strip();
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            return Optional.of(new External(
                    "jdbc:postgresql://127.0.0.1:" + port + "/" + EmbeddedServer.NAME, user, password, CONNECTIONS));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }
}

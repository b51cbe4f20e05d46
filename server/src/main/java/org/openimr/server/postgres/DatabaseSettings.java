package org.openimr.server.postgres;

import java.nio.file.Path;
import java.util.OptionalInt;

/** Which database, and how many connections to it. */
public sealed interface DatabaseSettings {
    /** Connections kept by default; each running command holds one. */
    int DEFAULT_CONNECTIONS = 16;

    /** Most connections that this process holds at once. */
    int connections();

    /**
     * PostgreSQL started by the program.
     *
     * @param folder      holds the data, the password and the server's log; made if absent, readable by its owner only
     * @param programs    where the server's programs are unpacked (about 60 MB); may be shared by several data folders
     * @param port        on the loopback address; empty for any free one
     * @param connections 1 to {@value EmbeddedServer#MOST_CONNECTIONS} less some for maintenance
     * @param archiving   whether the server's log is copied into a backup folder
     */
    record Embedded(Path folder, Path programs, OptionalInt port, int connections, Archiving archiving)
            implements DatabaseSettings {
        public Embedded {
            folder = folder.toAbsolutePath().normalize();
            programs = programs.toAbsolutePath().normalize();
            if (connections < 1 || connections > EmbeddedServer.MOST_CONNECTIONS - EmbeddedServer.FOR_MAINTENANCE) {
                throw new IllegalArgumentException("bad number of connections: " + connections);
            }
        }

        /** Archived as before. */
        public Embedded(Path folder, Path programs, OptionalInt port, int connections) {
            this(folder, programs, port, connections, new Archiving.AsBefore());
        }

        /** The same, on that port. */
        Embedded on(int given) {
            return new Embedded(folder, programs, OptionalInt.of(given), connections, archiving);
        }

        /** The same, with another wish about backups. */
        public Embedded with(Archiving other) {
            return new Embedded(folder, programs, port, connections, other);
        }
    }

    /**
     * A PostgreSQL that someone else runs.
     *
     * @param jdbcUrl {@code jdbc:postgresql://host:port/name}
     */
    record External(String jdbcUrl, String user, String password, int connections) implements DatabaseSettings {
        public External {
            if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
                throw new IllegalArgumentException("not a PostgreSQL address: it must start with jdbc:postgresql:");
            }
            if (connections < 1) throw new IllegalArgumentException("bad number of connections: " + connections);
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "External[user=" + user + ", connections=" + connections + "]";
        }
    }

    /** Everything in one folder, default number of connections, any free port. */
    static Embedded embedded(Path folder) {
        return new Embedded(folder, folder.resolve("programs"), OptionalInt.empty(), DEFAULT_CONNECTIONS);
    }

    /** Default number of connections. */
    static External external(String jdbcUrl, String user, String password) {
        return new External(jdbcUrl, user, password, DEFAULT_CONNECTIONS);
    }
}

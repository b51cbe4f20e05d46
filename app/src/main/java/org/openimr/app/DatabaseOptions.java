package org.openimr.app;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;
import picocli.CommandLine.Option;

/** Which database a command works on. */
final class DatabaseOptions {
    /** Where the data are kept unless told otherwise. */
    static final Path DEFAULT_FOLDER = Path.of("data");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the embedded database and the archive's index."
                    + " Default: $OPENIMR_DATA, or \"data\" here.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "Use this PostgreSQL instead of the embedded one:"
                    + " jdbc:postgresql://host:port/name?user=...&password=... Default: $OPENIMR_DATABASE_URL,"
                    + " which keeps the password out of the list of processes, or what stands in the file that"
                    + " $OPENIMR_DATABASE_URL_FILE names.")
    private Optional<String> url = Optional.empty();

    /** The data folder; the archive's index is kept there also beside an external database. */
    Path folder() {
        return folder.or(() -> Environment.ofThisProcess().path(Variable.DATA)).orElse(DEFAULT_FOLDER);
    }

    /**
     * The external database, if one is named.
     *
     * @throws Cannot if the file that holds its address cannot be read
     */
    Optional<String> url() throws Cannot {
        return url(url, Environment.ofThisProcess());
    }

    /** The one that was named by an option, or else that of the environment. */
    static Optional<String> url(Optional<String> named, Environment environment) throws Cannot {
        try {
            return named.or(() -> environment.secret(Variable.DATABASE_URL, Variable.DATABASE_URL_FILE));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new Cannot(CliCode.DATABASE, String.valueOf(e.getMessage()));
        }
    }
}

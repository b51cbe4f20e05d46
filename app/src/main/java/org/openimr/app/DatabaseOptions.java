package org.openimr.app;

import java.nio.file.Path;
import java.util.Optional;
import org.openimr.server.postgres.DatabaseSettings;
import picocli.CommandLine.Option;

/** Which database a command works on. */
final class DatabaseOptions {
    /** Where the embedded database keeps its data unless told otherwise. */
    static final Path DEFAULT_FOLDER = Path.of("data");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the embedded database. Default: $OPENIMR_DATA, or \"data\" here.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "Use this PostgreSQL instead: jdbc:postgresql://host:port/name."
                    + " User and password come from $OPENIMR_DATABASE_USER and $OPENIMR_DATABASE_PASSWORD.")
    private Optional<String> url = Optional.empty();

    /** The data folder; documents and indexes are kept there also beside an external database. */
    Path folder() {
        return folder.or(
                        () -> Optional.ofNullable(System.getenv("OPENIMR_DATA")).map(Path::of))
                .orElse(DEFAULT_FOLDER);
    }

    /** @throws Cannot if the address is not one of PostgreSQL, or user and password are missing */
    DatabaseSettings settings() throws Cannot {
        if (url.isEmpty()) return DatabaseSettings.embedded(folder().resolve("postgres"));
        Optional<String> user = Optional.ofNullable(System.getenv("OPENIMR_DATABASE_USER"));
        Optional<String> password = Optional.ofNullable(System.getenv("OPENIMR_DATABASE_PASSWORD"));
        if (user.isEmpty() || password.isEmpty()) {
            throw new Cannot(
                    CliCode.DATABASE,
                    "--database-url needs OPENIMR_DATABASE_USER and OPENIMR_DATABASE_PASSWORD in the environment.");
        }
        try {
            return DatabaseSettings.external(url.get(), user.get(), password.get());
        } catch (IllegalArgumentException e) {
            throw new Cannot(CliCode.DATABASE, "--database-url: " + e.getMessage());
        }
    }
}

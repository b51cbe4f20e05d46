package org.openimr.app;

import java.nio.file.Path;
import java.util.Optional;
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
                    + " which keeps the password out of the list of processes.")
    private Optional<String> url = Optional.empty();

    /** The data folder; the archive's index is kept there also beside an external database. */
    Path folder() {
        return folder.or(
                        () -> Optional.ofNullable(System.getenv("OPENIMR_DATA")).map(Path::of))
                .orElse(DEFAULT_FOLDER);
    }

    /** The external database, if one is named. */
    Optional<String> url() {
        return url.or(() -> Optional.ofNullable(System.getenv("OPENIMR_DATABASE_URL")));
    }
}

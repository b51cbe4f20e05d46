package org.openimr.app;

import java.nio.file.Path;
import java.util.Optional;
import org.openimr.server.checkpoint.CheckpointSettings;
import org.openimr.server.environment.Environment;
import picocli.CommandLine.Option;

/** Where a command finds the checkpoints of the event log. */
final class CheckpointOptions {
    @Option(
            names = "--checkpoints",
            paramLabel = "DIR",
            description = "Folder of the checkpoints, for instance a copy that was kept elsewhere."
                    + " Default: $OPENIMR_CHECKPOINTS, or \"checkpoints\" in the data folder.")
    private Optional<Path> folder = Optional.empty();

    CheckpointSettings settings(DatabaseOptions database) {
        CheckpointSettings settings = CheckpointSettings.of(database.folder(), Environment.ofThisProcess());
        return new CheckpointSettings(folder.orElse(settings.folder()), settings.keyFile());
    }
}

package org.openimr.server.checkpoint;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where checkpoints are kept.
 *
 * @param folder  better on another machine's disk than the database
 * @param keyFile of the key that signs them; better where the database's administrators cannot read it
 */
public record CheckpointSettings(Path folder, Path keyFile) {
    /** Of a data folder; {@code OPENIMR_CHECKPOINTS} and {@code OPENIMR_CHECKPOINT_KEY_FILE} say what is elsewhere. */
    public static CheckpointSettings of(Path dataDir, Map<String, String> environment) {
        return new CheckpointSettings(
                Optional.ofNullable(environment.get("OPENIMR_CHECKPOINTS"))
                        .map(Path::of)
                        .orElse(dataDir.resolve("checkpoints")),
                Optional.ofNullable(environment.get("OPENIMR_CHECKPOINT_KEY_FILE"))
                        .map(Path::of)
                        .orElse(dataDir.resolve("keys").resolve("checkpoint-key.pem")));
    }
}

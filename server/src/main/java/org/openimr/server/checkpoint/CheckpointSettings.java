package org.openimr.server.checkpoint;

import java.nio.file.Path;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;

/**
 * Where checkpoints are kept.
 *
 * @param folder  better on another machine's disk than the database
 * @param keyFile of the key that signs them; better where the database's administrators cannot read it
 */
public record CheckpointSettings(Path folder, Path keyFile) {
    /** Of a data folder; {@code OPENIMR_CHECKPOINTS} and {@code OPENIMR_CHECKPOINT_KEY_FILE} say what is elsewhere. */
    public static CheckpointSettings of(Path dataDir, Environment said) {
        return new CheckpointSettings(
                said.path(Variable.CHECKPOINTS).orElse(dataDir.resolve("checkpoints")),
                said.path(Variable.CHECKPOINT_KEY_FILE)
                        .orElse(dataDir.resolve("keys").resolve("checkpoint-key.pem")));
    }
}

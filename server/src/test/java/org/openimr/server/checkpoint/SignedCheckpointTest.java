package org.openimr.server.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.server.environment.Environment;

class SignedCheckpointTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    Path folder;

    private SignedCheckpoint signed = new SignedCheckpoint(three(), "0".repeat(64), "A".repeat(86) + "==");

    private static Checkpoint three() {
        HashTree tree = new HashTree(0);
        for (String leaf : List.of("one", "two", "three")) tree.add(leaf.getBytes(StandardCharsets.UTF_8));
        return new Checkpoint(1, 3, 4, tree.root(), NOON, Checkpoint.NONE_BEFORE, tree.tops(), tree.tops());
    }

    @BeforeEach
    void signed() throws IOException {
        SigningKey key = SigningKey.at(folder.resolve("keys").resolve("key.pem"));
        signed = SignedCheckpoint.of(three(), key.shown().id(), key::sign);
    }

    @Test
    void it_is_a_few_lines_that_can_be_read_by_eye_and_read_again() {
        assertThat(signed.text().lines().map(line -> line.replaceFirst(" .*", "")))
                .containsExactly(
                        "openimr-checkpoint",
                        "number",
                        "events",
                        "position",
                        "root",
                        "made",
                        "before",
                        "grown",
                        "grown",
                        "top",
                        "top",
                        "key",
                        "signature");
        assertThat(signed.text()).contains("\nevents 3\nposition 4\n").contains("\nmade 2026-03-02T12:00:00Z\n");
        assertThat(SignedCheckpoint.parse(signed.text())).isEqualTo(signed);
    }

    @Test
    void no_character_of_it_can_be_another() throws IOException {
        PublicKeyFile key =
                SigningKey.at(folder.resolve("keys").resolve("key.pem")).shown();
        assertThat(key.verifies(signed.signedBytes(), signed.signatureBytes())).isTrue();
        String text = signed.text();
        for (int i = 0; i < text.length(); i++) {
            String altered = text.substring(0, i) + (char) (text.charAt(i) ^ 1) + text.substring(i + 1);
            boolean holds;
            try {
                SignedCheckpoint read = SignedCheckpoint.parse(altered);
                holds = read.key().equals(key.id()) && key.verifies(read.signedBytes(), read.signatureBytes());
            } catch (IllegalArgumentException e) {
                holds = false;
            }
            assertThat(holds).as("character %d", i).isFalse();
        }
    }

    @Test
    void a_root_that_is_not_of_its_tops_is_refused() {
        Checkpoint sound = three();
        assertThatThrownBy(() -> new Checkpoint(
                        1, 3, 4, "0".repeat(64), NOON, Checkpoint.NONE_BEFORE, sound.grown(), sound.tops()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_is_made_once_for_its_owner_alone_and_kept() throws IOException {
        Path file = folder.resolve("other").resolve("key.pem");
        String id = SigningKey.at(file).shown().id();
        assertThat(SigningKey.at(file).shown().id()).isEqualTo(id);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_that_is_no_key_or_not_a_pair_is_refused_with_advice() throws IOException {
        Path one = folder.resolve("one.pem");
        Path other = folder.resolve("other.pem");
        SigningKey.at(one);
        SigningKey.at(other);
        Path mixed = folder.resolve("mixed.pem");
        String[] blocks = {
            Files.readString(one).split("(?=-----BEGIN PUBLIC)", 2)[0],
            Files.readString(other).split("(?=-----BEGIN PUBLIC)", 2)[1]
        };
        Files.writeString(mixed, blocks[0] + blocks[1]);
        Path none = Files.writeString(folder.resolve("none.pem"), "Dear diary");
        for (Path file : List.of(mixed, none)) {
            assertThatThrownBy(() -> SigningKey.at(file))
                    .isInstanceOf(CheckpointFault.class)
                    .hasMessageStartingWith("IMR-919: The file of the key for checkpoints, " + file)
                    .hasMessageContaining("OPENIMR_CHECKPOINT_KEY_FILE");
        }
    }

    @Test
    void the_environment_says_what_is_elsewhere() {
        assertThat(CheckpointSettings.of(folder, new Environment(Map.of())))
                .isEqualTo(new CheckpointSettings(
                        folder.resolve("checkpoints"), folder.resolve("keys").resolve("checkpoint-key.pem")));
        assertThat(CheckpointSettings.of(
                        folder,
                        new Environment(
                                Map.of("OPENIMR_CHECKPOINTS", "/mnt/a", "OPENIMR_CHECKPOINT_KEY_FILE", "/mnt/b.pem"))))
                .isEqualTo(new CheckpointSettings(Path.of("/mnt/a"), Path.of("/mnt/b.pem")));
    }
}

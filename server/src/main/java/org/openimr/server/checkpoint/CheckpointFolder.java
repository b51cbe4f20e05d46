package org.openimr.server.checkpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.records.store.DurableFile;

/**
 * The folder of checkpoints: {@code 0000012.checkpoint} signs, {@code 0000012-3471.events} lists the events it added, and
 * {@code keys} holds every public key that ever signed. A file, once there, is never written again.
 */
final class CheckpointFolder {
    private static final Pattern NAME = Pattern.compile("(\\d{7,18})\\.checkpoint");

    private final Path folder;

    CheckpointFolder(Path folder) {
        this.folder = folder;
    }

    /** The highest number there is. */
    OptionalLong newest() throws IOException {
        if (!Files.isDirectory(folder)) return OptionalLong.empty();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(String.valueOf(file.getFileName())))
                    .filter(Matcher::matches)
                    .mapToLong(name -> Long.parseLong(name.group(1)))
                    .max();
        }
    }

    /**
     * Empty if there is none of that number.
     *
     * @throws IllegalArgumentException with the reason if what is there is no checkpoint with a valid signature
     */
    Optional<SignedCheckpoint> read(long number) throws IOException {
        Path file = folder.resolve(Checkpoint.fileName(number));
        if (!Files.exists(file)) return Optional.empty();
        SignedCheckpoint read = SignedCheckpoint.parse(Files.readString(file, StandardCharsets.ISO_8859_1));
        if (read.checkpoint().number() != number) {
            throw new IllegalArgumentException(
                    "it is number " + read.checkpoint().number());
        }
        Path key = folder.resolve("keys").resolve(read.key() + ".pem");
        if (!read.key().matches("[0-9a-f]{64}") || !Files.exists(key)) {
            throw new IllegalArgumentException("its key is not in the folder \"keys\"");
        }
        PublicKeyFile shown = PublicKeyFile.parse(Files.readString(key, StandardCharsets.ISO_8859_1));
        if (!shown.id().equals(read.key()) || !shown.verifies(read.signedBytes(), read.signatureBytes())) {
            throw new IllegalArgumentException("its signature does not hold");
        }
        return Optional.of(read);
    }

    /** The events that a checkpoint added, as the list beside it has them; empty if it is missing or no such list. */
    Optional<List<Leaf>> list(Checkpoint of) throws IOException {
        Path file = folder.resolve(of.listName());
        if (!Files.exists(file)) return Optional.empty();
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return Optional.of(lines.map(Leaf::parse).toList());
        } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps a checkpoint: it is durable when this returns, and its list and key were before it.
     *
     * @return false if one of that number is there already
     */
    boolean keep(SignedCheckpoint checkpoint, List<Leaf> added, PublicKeyFile key) throws IOException {
        Path keys = folder.resolve("keys");
        once(keys.resolve(key.fileName()), key.text());
        once(
                folder.resolve(checkpoint.checkpoint().listName()),
                added.stream().map(leaf -> leaf.line() + "\n").collect(Collectors.joining()));
        Path file = folder.resolve(Checkpoint.fileName(checkpoint.checkpoint().number()));
        try {
            DurableFile.create(file, checkpoint.text().getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** What stands under that name must be this very content: another writer's, or left by one that was stopped. */
    private static void once(Path file, String content) throws IOException {
        if (!Files.exists(file)) {
            try {
                DurableFile.create(file, content.getBytes(StandardCharsets.UTF_8));
                return;
            } catch (FileAlreadyExistsException e) {
                // Another writer was faster: what it wrote is looked at below.
            }
        }
        if (!Files.readString(file, StandardCharsets.UTF_8).equals(content)) {
            throw new CheckpointFault(
                    file + " is there already and says something else. Keep it aside for whoever looks"
                            + " into this, and run ./openimr verify.");
        }
    }
}

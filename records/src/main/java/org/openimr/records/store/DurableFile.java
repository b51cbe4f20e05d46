package org.openimr.records.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files that are there, whole, when the call returns, and that only their owner reads. */
public final class DurableFile {
    private DurableFile() {}

    /** Makes the file and the folders above it. @throws java.nio.file.FileAlreadyExistsException if there is one */
    public static void create(Path file, byte[] content) throws IOException {
        folders(folderOf(file));
        Path written = written(file, content);
        try {
            Files.createLink(file, written);
        } finally {
            Files.delete(written);
        }
        sync(folderOf(file));
    }

    static void replace(Path file, byte[] content) throws IOException {
        move(written(file, content), file);
    }

    /** Gives a finished file its name. */
    static void move(Path written, Path file) throws IOException {
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folderOf(file));
    }

    /** Makes the folder and those above it that are not there, each as durable as a file. */
    static void folders(Path folder) throws IOException {
        List<Path> made = new ArrayList<>();
        Path missing = folder.toAbsolutePath();
        while (!Files.exists(missing)) {
            made.add(missing);
            missing = folderOf(missing);
        }
        OwnerOnly.folders(folder);
        for (Path one : made) sync(folderOf(one));
    }

    /** An empty file beside where it will be, for its owner alone. */
    static Path beside(Path file) throws IOException {
        return OwnerOnly.fileIn(folderOf(file), ".", ".part");
    }

    static Path folderOf(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent())
                .orElseThrow(() -> new IllegalArgumentException("no file can be at " + file));
    }

    private static Path written(Path file, byte[] content) throws IOException {
        Path part = beside(file);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) channel.write(left);
            channel.force(true);
        }
        return part;
    }

    /** A name is durable once its folder is. */
    public static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

package org.openimr.vocabulary.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder on disk; hidden files are not looked at. */
record FolderSource(Path folder, List<String> names) implements FileSource {
    static FolderSource of(Path folder) throws FolderUnreadable {
        if (!Files.isDirectory(folder)) throw new FolderUnreadable(folder + ": there is no such folder.");
        try (Stream<Path> files = Files.list(folder)) {
            return new FolderSource(
                    folder,
                    files.map(file -> file.getFileName() + (Files.isDirectory(file) ? "/" : ""))
                            .filter(name -> !name.startsWith("."))
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw new FolderUnreadable(folder + ": the folder cannot be read (" + e.getMessage() + ").");
        }
    }

    @Override
    public String name() {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? folder.toString() : last.toString();
    }

    @Override
    public byte[] bytes(String name) throws IOException {
        Path file = folder.resolve(name);
        if (Files.size(file) > Content.MOST_BYTES) {
            throw new IOException("it is larger than " + Content.MOST_BYTES + " bytes");
        }
        return Files.readAllBytes(file);
    }
}

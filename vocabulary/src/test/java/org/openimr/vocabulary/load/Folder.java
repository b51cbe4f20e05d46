package org.openimr.vocabulary.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.openimr.vocabulary.Vocabulary;

/** A folder that a test writes, and what the loader makes of it. */
record Folder(Path path) {
    Folder file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    Folder file(String name, byte[] bytes) {
        try {
            Files.write(path.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] packed(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Loaded load() {
        return load(path);
    }

    static Loaded load(Path... folders) {
        try {
            return Vocabularies.load(List.of(folders));
        } catch (FolderUnreadable e) {
            throw new AssertionError(e);
        }
    }

    Vocabulary vocabulary() {
        return load().vocabulary();
    }

    /** The folder's own, not that of the built-in lists below it. */
    LayerReport report() {
        return load().layers().getLast();
    }

    List<String> problems() {
        return report().problems().stream().map(Problem::printed).toList();
    }

    int rows(String file) {
        return report().files().stream()
                .filter(report -> report.file().equals(file))
                .findFirst()
                .orElseThrow()
                .rows();
    }
}

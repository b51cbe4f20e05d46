package org.openimr.records.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.Limits;
import org.openimr.records.read.PageLook;
import org.openimr.records.read.PageRead;

/** Has documents read as the server does, and keeps what came. */
final class Workshop {
    private final DocumentReader reader;
    private final Path folder;
    private int files;

    Workshop(Path folder, Limits limits) throws IOException {
        this.folder = folder;
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        reader = new DocumentReader(WorkerLaunch.ofClassPath(System.getProperty("java.class.path")), limits, temporary);
    }

    /** What came of one document. */
    record Got(Optional<DocumentFacts> facts, List<PageRead> pages, ReadResult result) {
        PageRead page(int number) {
            return pages.stream()
                    .filter(page -> page.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no page " + number + " but " + result));
        }
    }

    DocumentReader reader() {
        return reader;
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("document" + ++files), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Got read(byte[] bytes, DocumentType type) {
        return read(file(bytes), type, 1);
    }

    Got read(Path file, DocumentType type, int from) {
        var facts = new ArrayList<DocumentFacts>();
        var pages = new ArrayList<PageRead>();
        ReadResult result = reader.read(file, type, from, new PageSink() {
            @Override
            public void opened(DocumentFacts opened) {
                facts.add(opened);
            }

            @Override
            public void page(PageRead page) {
                pages.add(page);
            }
        });
        return new Got(facts.stream().findFirst(), List.copyOf(pages), result);
    }

    List<PageLook> looks(byte[] bytes, DocumentType type, int pages) {
        var looks = new ArrayList<PageLook>();
        ReadResult result = reader.look(
                file(bytes), type, IntStream.rangeClosed(1, pages).boxed().toList(), looks::add);
        if (!(result instanceof ReadResult.Whole)) throw new AssertionError(result.toString());
        return List.copyOf(looks);
    }
}

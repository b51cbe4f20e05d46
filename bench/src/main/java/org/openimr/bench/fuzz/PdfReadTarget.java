package org.openimr.bench.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.read.DocumentPages;
import org.openimr.records.read.PageLine;
import org.openimr.records.read.Reading;

/**
 * PDFs through what the reading process does with them, within this process: where one process each would take days, this
 * takes hours. What the process itself sees to, its memory, its time and that it ends, {@link PdfTarget} tries.
 */
final class PdfReadTarget implements FuzzTarget {
    /** A page may say that it is large, and then it is drawn so. */
    private static final Bounds BOUNDS = new Bounds(Duration.ofSeconds(10), Duration.ofNanos(20_000), 1L << 30, 4_000);

    private final Stock stock;
    private final Path folder;

    PdfReadTarget(Path corpus) {
        stock = PdfTarget.stock(corpus);
        folder = PdfTarget.folder();
    }

    @Override
    public String name() {
        return "pdf-read";
    }

    @Override
    public Stock stock() {
        return stock;
    }

    @Override
    public Bounds bounds() {
        return BOUNDS;
    }

    /** A refusal, a stack that does not reach and a document that is broken are what the process answers too. */
    @Override
    public Answer read(String input) {
        int[] pages = {-1, 0};
        Path reading = PdfTarget.temporary(folder);
        try (DocumentPages document =
                Reading.open(PdfTarget.file(folder, input), DocumentType.PDF, reading, PdfTarget.limits())) {
            pages[0] = document.count();
            new PageLine(document, reading, PdfTarget.limits()).read(1, page -> {
                pages[1]++;
                WrongAnswer.unless(page.number() == pages[1], "pages out of their order");
            });
        } catch (WrongAnswer e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError _) {
            return () -> {};
        }
        return () -> WrongAnswer.unless(pages[0] == pages[1], "whole, and " + pages[1] + " pages of " + pages[0]);
    }
}

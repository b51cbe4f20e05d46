package org.openimr.records.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openimr.records.intake.Limits;

/** Reads page after page, recognises several side by side, and delivers in the order of the pages. */
public final class PageLine {
    /**
     * Spanish before English: measured on the same pages, English is read as well as by English alone, and Spanish keeps
     * its accents, which English before Spanish loses.
     */
    private static final String LANGUAGES = "spa+eng";

    private final DocumentPages pages;
    private final Limits limits;
    private final RecognisedScan recognition;

    /** @param folder  for pictures on their way to recognition */
    public PageLine(DocumentPages pages, Path folder, Limits limits) {
        this.pages = pages;
        this.limits = limits;
        this.recognition = new RecognisedScan(new Tesseract(folder, limits), LANGUAGES);
    }

    /** @param from  the first page, counting from 1 */
    public void read(int from, Receiver<PageRead> receiver) throws IOException {
        // One more than are recognised at a time: while they are, the next is made ready.
        int ahead = limits.ocrInParallel() + 1;
        Deque<Future<PageRead>> line = new ArrayDeque<>();
        ExecutorService recognisers = Executors.newFixedThreadPool(
                limits.ocrInParallel(), Thread.ofPlatform().daemon().factory());
        try {
            for (int number = from; number <= pages.count(); number++) {
                line.add(begun(pages.page(number), recognisers));
                while (!line.isEmpty()
                        && (line.size() > ahead || line.getFirst().isDone())) {
                    receiver.take(result(line.removeFirst()));
                }
            }
            while (!line.isEmpty()) receiver.take(result(line.removeFirst()));
        } finally {
            recognisers.shutdownNow();
        }
    }

    private Future<PageRead> begun(PageContent page, ExecutorService recognisers) {
        return switch (page) {
            case PageContent.Typed(PageRead read) -> CompletableFuture.completedFuture(read);
            case PageContent.Scanned scan -> recognisers.submit(() -> recognition.read(scan));
        };
    }

    private static PageRead result(Future<PageRead> page) throws IOException {
        try {
            return page.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case IOException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IOException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}

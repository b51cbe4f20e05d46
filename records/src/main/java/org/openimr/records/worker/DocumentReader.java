package org.openimr.records.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;
import org.openimr.records.read.MailPart;
import org.openimr.records.read.PageLook;

/**
 * Has documents read in a process of their own, one process a call. Several threads may each read their own document.
 * An interrupt of the calling thread ends the process and comes out as {@link UncheckedIOException}.
 */
public final class DocumentReader {
    /** How a Java ends that has run out of its heap, with the option for it. */
    private static final int OUT_OF_MEMORY = 3;

    private final WorkerLaunch launch;
    private final Limits limits;
    private final Path temporary;

    /** @param temporary  folder for what is written on the way; each call leaves it as it was */
    public DocumentReader(WorkerLaunch launch, Limits limits, Path temporary) {
        this.launch = launch;
        this.limits = limits;
        this.temporary = temporary;
    }

    /**
     * Reads the pages' text, and of recognised pages their look too.
     *
     * @param type      as {@link org.openimr.records.intake.TypeLook} told it
     * @param fromPage  the first to read, counting from 1; pages before it are not touched
     */
    public ReadResult read(Path document, DocumentType type, int fromPage, PageSink sink) {
        return run(document, "read", List.of(type.name(), Integer.toString(fromPage)), fromPage, new Taker(sink));
    }

    /** Makes the looks of the given pages, of those whose {@link org.openimr.records.read.PageRead} came without. */
    public ReadResult look(Path document, DocumentType type, Collection<Integer> pages, Consumer<PageLook> sink) {
        String list = pages.stream().map(String::valueOf).collect(Collectors.joining(","));
        int first = pages.stream().mapToInt(Integer::intValue).findFirst().orElse(1);
        return run(document, "look", List.of(type.name(), list), first, new Taker(sink));
    }

    /**
     * Makes the look of every page, and reads no text: for a document that is kept to be shown. What can do anything but
     * be shown is refused as everywhere.
     */
    public ReadResult lookAtAll(Path document, DocumentType type, Consumer<PageLook> sink) {
        return run(document, "look", List.of(type.name(), WorkerMain.EVERY_PAGE), 1, new Taker(sink));
    }

    /** Takes an e-mail message apart; each part comes as a file that is gone when this returns. */
    public ReadResult split(Path message, Consumer<MailPart> sink) {
        return run(message, "split", List.of("-", "-"), 0, new Taker(sink, temporary));
    }

    private ReadResult run(Path input, String mode, List<String> what, int page, Taker taker) {
        try {
            Path folder = Files.createTempDirectory(temporary, "reading");
            try {
                List<String> arguments = List.of(
                        mode,
                        input.toAbsolutePath().toString(),
                        folder.toString(),
                        limits.encoded(),
                        what.getFirst(),
                        what.getLast());
                try (WorkerProcess worker = WorkerProcess.start(launch, limits, folder, arguments)) {
                    return follow(worker, page, taker);
                }
            } finally {
                Leftovers.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadResult follow(WorkerProcess worker, int first, Taker taker) throws IOException {
        int page = first;
        boolean opened = false;
        while (true) {
            Frame frame;
            try {
                frame = worker.next();
            } catch (IOException e) {
                if (Thread.currentThread().isInterrupted()) throw e;
                return ended(worker, opened ? OptionalInt.of(page) : OptionalInt.empty());
            }
            switch (frame) {
                case Frame.Refused(IntakeRefusal refusal, OptionalInt at, String detail) -> {
                    return new ReadResult.Refused(refusal, at, detail);
                }
                case Frame.Done _ -> {
                    worker.awaitEnd();
                    return new ReadResult.Whole();
                }
                case Frame.Opened _ -> opened = true;
                case Frame.Page(var read) -> page = read.number() + 1;
                case Frame.Look(var look) -> page = look.number() + 1;
                case Frame.Part _ -> opened = true;
            }
            taker.take(frame);
        }
    }

    private static ReadResult ended(WorkerProcess worker, OptionalInt page) {
        if (worker.wasOverdue()) return new ReadResult.Refused(IntakeRefusal.TOO_LONG, page, "time is up");
        int status = worker.status();
        IntakeRefusal why = status == OUT_OF_MEMORY ? IntakeRefusal.TOO_MUCH_MEMORY : IntakeRefusal.READER_STOPPED;
        return new ReadResult.Refused(why, page, "exit status " + status);
    }
}

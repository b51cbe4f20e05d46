package org.openimr.records.worker;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.logging.LogManager;
import java.util.stream.IntStream;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;
import org.openimr.records.read.DocumentPages;
import org.openimr.records.read.MailMessage;
import org.openimr.records.read.PageLine;
import org.openimr.records.read.Reading;
import org.openimr.records.read.RefusedException;

/**
 * The process that reads. Arguments: {@code read|look|split}, the file, a folder to write in, the limits, the type of the
 * file, and the first page or a list of pages or {@value #EVERY_PAGE}. Frames go to standard output; nothing else does. It ends when its
 * standard input does: that is when the process that asked is gone.
 */
public final class WorkerMain {
    /** Documents may nest deeper than the usual stack reaches; what is nested deeper than this is refused. */
    private static final long STACK = 64 << 20;

    static final String EVERY_PAGE = "all";

    private WorkerMain() {}

    /** Never returns to the caller: ends the process with 0, whatever became of the document. */
    public static void main(String... arguments) {
        var frames = new FrameWriter(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
        LogManager.getLogManager().reset();
        Thread.ofPlatform().daemon().start(WorkerMain::endWithParent);
        Thread.ofPlatform().name("reader").stackSize(STACK).start(() -> {
            run(arguments, frames);
            // Not exit: a thread that hangs in a codec must not keep the process.
            Runtime.getRuntime().halt(0);
        });
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // The parent writes nothing; the end is all that is waited for.
            }
        } catch (IOException _) {
            // Gone all the same.
        }
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(1);
    }

    private static void run(String[] arguments, FrameWriter frames) {
        int[] page = {0};
        try {
            try {
                work(arguments, frames, page);
                frames.write(new Frame.Done());
            } catch (RefusedException e) {
                refuse(frames, e.refusal(), page[0], e.detail());
            } catch (StackOverflowError _) {
                refuse(frames, IntakeRefusal.NESTED_TOO_DEEP, page[0], "no stack left");
            } catch (IOException | RuntimeException e) {
                refuse(frames, IntakeRefusal.BROKEN, page[0], e.getClass().getSimpleName());
            }
        } catch (IOException _) {
            // Nobody listens any more.
        }
    }

    private static void refuse(FrameWriter frames, IntakeRefusal refusal, int page, String detail) throws IOException {
        frames.write(new Frame.Refused(refusal, page == 0 ? OptionalInt.empty() : OptionalInt.of(page), detail));
    }

    private static void work(String[] arguments, FrameWriter frames, int[] page) throws IOException {
        Path file = Path.of(arguments[1]);
        Path folder = Path.of(arguments[2]);
        Limits limits = Limits.parse(arguments[3]);
        if (arguments[0].equals("split")) {
            MailMessage.split(file, folder, limits, part -> frames.write(new Frame.Part(part)));
            return;
        }
        DocumentType type = DocumentType.valueOf(arguments[4]);
        try (DocumentPages pages = Reading.open(file, type, folder, limits)) {
            frames.write(new Frame.Opened(new DocumentFacts(type, pages.count())));
            if (arguments[0].equals("read")) {
                page[0] = Integer.parseInt(arguments[5]);
                var line = new PageLine(pages, folder, limits);
                line.read(page[0], read -> {
                    frames.write(new Frame.Page(read));
                    page[0] = read.number() + 1;
                });
            } else {
                for (int number : wanted(arguments[5], pages.count())) {
                    page[0] = number;
                    frames.write(new Frame.Look(pages.look(number)));
                }
            }
        }
    }

    private static int[] wanted(String list, int count) {
        return list.equals(EVERY_PAGE)
                ? IntStream.rangeClosed(1, count).toArray()
                : Arrays.stream(list.split(",")).mapToInt(Integer::parseInt).toArray();
    }
}

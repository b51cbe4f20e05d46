package org.openimr.records.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.openimr.records.read.MailPart;
import org.openimr.records.read.PageLook;

/** Hands frames on to who asked for them; what was not asked for is a fault of the other side. */
final class Taker {
    private final Sink sink;

    private interface Sink {
        void take(Frame frame) throws IOException;
    }

    Taker(PageSink pages) {
        sink = frame -> {
            switch (frame) {
                case Frame.Opened(var facts) -> pages.opened(facts);
                case Frame.Page(var page) -> pages.page(page);
                case Frame.Look _, Frame.Part _, Frame.Refused _, Frame.Done _ -> unasked(frame);
            }
        };
    }

    Taker(Consumer<PageLook> looks) {
        sink = frame -> {
            switch (frame) {
                case Frame.Opened _ -> {}
                case Frame.Look(var look) -> looks.accept(look);
                case Frame.Page _, Frame.Part _, Frame.Refused _, Frame.Done _ -> unasked(frame);
            }
        };
    }

    /** @param within  no file is handed on that lies elsewhere */
    Taker(Consumer<MailPart> parts, Path within) {
        sink = frame -> {
            switch (frame) {
                case Frame.Part(var part) -> {
                    Path file = part.file().toRealPath();
                    if (!file.startsWith(within.toRealPath())) throw new IOException("a part from elsewhere");
                    parts.accept(new MailPart(part.name(), file));
                }
                case Frame.Opened _, Frame.Page _, Frame.Look _, Frame.Refused _, Frame.Done _ -> unasked(frame);
            }
        };
    }

    void take(Frame frame) throws IOException {
        sink.take(frame);
    }

    private static void unasked(Frame frame) throws IOException {
        throw new IOException("nobody asked for " + frame.getClass().getSimpleName());
    }
}

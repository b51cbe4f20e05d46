package org.openimr.app;

import java.io.PrintWriter;
import java.time.Duration;

/** A line that shows how far a long command has come. Silent for the first two seconds. */
final class ProgressBar implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int WIDTH = 30;
    private static final String WIPE = "\r\u001b[K";

    private final Terminal terminal;
    private final int total;
    private final Duration patience;
    private final long begun = System.nanoTime();
    private long shown;
    private boolean visible;

    ProgressBar(Terminal terminal, int total) {
        this(terminal, total, PATIENCE);
    }

    /** @param patience  how long nothing is shown */
    ProgressBar(Terminal terminal, int total, Duration patience) {
        this.terminal = terminal;
        this.total = total;
        this.patience = patience;
    }

    /** {@code done} of the total are done; the next is {@code name}. */
    void at(int done, String name) {
        if (!terminal.watched()) return;
        long now = System.nanoTime();
        if (now - begun < patience.toNanos() || (visible && now - shown < PAUSE.toNanos())) return;
        int filled = (int) ((long) WIDTH * done / total);
        print(WIPE + "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + " of " + total + "  "
                + name);
        shown = now;
        visible = true;
    }

    /** Takes the line away, so that a message can stand there. */
    void clear() {
        if (visible) print(WIPE);
        visible = false;
    }

    @Override
    public void close() {
        clear();
    }

    private void print(String text) {
        PrintWriter err = terminal.err();
        err.print(text);
        err.flush();
    }
}

package org.openimr.app;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

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
        if (!isDue()) return;
        show((double) done / total, done + " of " + total + "  " + name);
    }

    /**
     * So many things are done, at a rate that is shown, and a part of the whole with them, from which the time left
     * follows.
     *
     * @param things  what is counted, in the plural
     * @param part    from 0 to 1; 0 where the whole is not known
     */
    void at(long done, String things, double part) {
        if (!isDue()) return;
        double seconds = Math.max(1e-9, (System.nanoTime() - begun) / 1e9);
        String rate = String.format(Locale.ROOT, "%,d %s, %,.0f/s", done, things, done / seconds);
        show(part, part > 0 ? rate + ", " + left(seconds * (1 - part) / part) + " left" : rate);
    }

    private static String left(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60
                ? whole + " s"
                : whole < 3600 ? whole / 60 + " min" : whole / 3600 + " h " + whole / 60 % 60 + " min";
    }

    private boolean isDue() {
        if (!terminal.watched()) return false;
        long now = System.nanoTime();
        return now - begun >= patience.toNanos() && !(visible && now - shown < PAUSE.toNanos());
    }

    private void show(double part, String text) {
        int filled = (int) (WIDTH * Math.clamp(part, 0, 1));
        print(WIPE + "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + text);
        shown = System.nanoTime();
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

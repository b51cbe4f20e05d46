package org.openimr.app;

import java.util.Optional;
import org.openimr.server.backup.Steps;

/** One bar after another, each for a step of a backup or a restore. */
final class BackupProgress implements Steps, AutoCloseable {
    private final Terminal terminal;
    private String shown = "";
    private Optional<ProgressBar> bar = Optional.empty();

    BackupProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(long done, String what, long whole) {
        if (!what.equals(shown)) {
            clear();
            bar = Optional.of(new ProgressBar(terminal, 1));
            shown = what;
        }
        bar.ifPresent(its -> its.at(done, what, whole == 0 ? 0 : (double) done / whole));
    }

    /** Takes the bar away, so that what is printed next has its lines to itself. */
    void clear() {
        bar.ifPresent(ProgressBar::close);
    }

    @Override
    public void close() {
        clear();
    }
}

package org.openimr.app;

import java.util.Optional;
import org.openimr.vocabulary.load.Progress;

/** A progress bar for the reading of lists, which tells their number only when it begins. */
final class VocabularyProgress implements Progress, AutoCloseable {
    private final Terminal terminal;
    private Optional<ProgressBar> bar = Optional.empty();

    VocabularyProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void at(int begun, int total, String file) {
        if (bar.isEmpty()) bar = Optional.of(new ProgressBar(terminal, total));
        bar.get().at(begun, file);
    }

    @Override
    public synchronized void close() {
        bar.ifPresent(ProgressBar::close);
    }
}

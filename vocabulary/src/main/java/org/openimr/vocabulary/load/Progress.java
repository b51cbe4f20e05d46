package org.openimr.vocabulary.load;

/** Told how far the reading of files has come, by several threads at a time. */
@FunctionalInterface
public interface Progress {
    /** {@code begun} of all files are read or being read; {@code file} comes next. */
    void at(int begun, int total, String file);

    /** Tells nobody. */
    static Progress untold() {
        return (begun, total, file) -> {};
    }
}

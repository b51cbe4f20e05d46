package org.openimr.determination.read;

import java.util.List;
import java.util.Optional;

/**
 * Reads a determination from the text or the bytes of its letter.
 *
 * <p>Never throws on its input and keeps no state: one call, one reading. Time and memory grow with the input only, and
 * an input over the limit is refused at once.
 */
public final class DeterminationReader {
    /** Longest text taken, in characters. The longest known letter has fewer than 30,000. */
    public static final int MOST_CHARACTERS = 2 << 20;

    /** Largest document taken, in bytes. */
    public static final int MOST_BYTES = 32 << 20;

    private DeterminationReader() {}

    /** Reads the text of a letter, in any of the layouts that text extraction leaves. */
    public static Reading read(String text) {
        if (text.length() > MOST_CHARACTERS) return unreadable(ReadCode.TOO_LARGE);
        return new LetterReader(text).read();
    }

    /** Reads a letter from a PDF or from UTF-8 text; which one it is, the bytes tell. */
    public static Reading read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) return unreadable(ReadCode.TOO_LARGE);
        return Documents.read(bytes);
    }

    static Reading unreadable(ReadCode code) {
        return new Reading.Unreadable(List.of(Notes.finding(code, Optional.empty())));
    }
}

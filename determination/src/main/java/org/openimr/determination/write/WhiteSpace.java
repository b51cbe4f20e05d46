package org.openimr.determination.write;

import java.util.List;
import java.util.regex.Pattern;

/** What stands between words in letters: also control characters and the unusual blanks that word processors leave. */
final class WhiteSpace {
    private static final Pattern RUN =
            Pattern.compile("[\\x00-\\x20\\u00a0\\ufeff\\u2000-\\u200b\\u2028\\u2029\\u202f\\u3000]+");

    private WhiteSpace() {}

    /** The words of {@code text}; none where it holds only white space. */
    static List<String> words(String text) {
        return RUN.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }
}

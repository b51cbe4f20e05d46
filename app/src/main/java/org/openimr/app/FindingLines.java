package org.openimr.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openimr.determination.Finding;
import org.openimr.determination.Span;

/**
 * Findings as lines that an editor can jump to: {@code letter.txt:12:5: warning READ-...: what and what to do}.
 *
 * @param source  the text in which the spans lie; empty where its lines are not those of the document
 */
record FindingLines(String document, Optional<String> source) {
    String of(List<Finding> findings) {
        StringBuilder lines = new StringBuilder();
        for (Finding finding : findings) {
            lines.append(document)
                    .append(source.flatMap(text -> finding.span().map(span -> place(text, span)))
                            .orElse(""))
                    .append(": ")
                    .append(finding.severity().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(finding.code())
                    .append(": ")
                    .append(finding.message())
                    .append('\n');
        }
        return lines.toString();
    }

    /** Line and column from 1. */
    private static String place(String text, Span span) {
        int end = Math.min(span.start(), text.length());
        int line = 1;
        int lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        return ":" + line + ":" + (end - lineStart + 1);
    }
}

package org.openimr.determination.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Finding;
import org.openimr.determination.Span;

/** What is noted down while one letter is read: places of fields, and findings. */
final class Notes {
    private final FoldedText text;
    private final SpanTable spans;
    private final List<Finding> findings = new ArrayList<>(4);

    Notes(FoldedText text) {
        this.text = text;
        this.spans = new SpanTable(text);
    }

    FoldedText folded() {
        return text;
    }

    String text() {
        return text.text();
    }

    SpanTable spans() {
        return spans;
    }

    /** The findings in the order of the text; those without a place come first. */
    List<Finding> findings() {
        findings.sort(Comparator.comparingInt(Notes::place));
        return findings;
    }

    /** Without a box for each comparison: a letter may have hundreds of findings. */
    private static int place(Finding finding) {
        Optional<Span> span = finding.span();
        return span.isPresent() ? span.get().start() : -1;
    }

    void place(Field field, int from, int to) {
        place(field, 0, 0, from, to);
    }

    void place(Field field, int first, int second, int from, int to) {
        spans.add(field, first, second, from, to);
    }

    /** Notes the place and returns the words there. */
    String take(Field field, int first, int second, int from, int to) {
        place(field, first, second, from, to);
        return text.text().substring(from, to);
    }

    void find(ReadCode code, int from, int to) {
        findings.add(finding(code, Optional.of(text.span(from, to))));
    }

    void find(ReadCode code) {
        findings.add(finding(code, Optional.empty()));
    }

    static Finding finding(ReadCode code, Optional<Span> span) {
        return new Finding(code.code(), code.severity(), code.message(), span);
    }
}

package org.openimr.archive.deidentification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openimr.determination.Span;

/** What the finders propose, before overlaps are settled. */
final class Candidates {
    private final String text;
    private final Substitute substitute;
    private final List<ProposedRedaction> all = new ArrayList<>();

    Candidates(String text, Substitute substitute) {
        this.text = text;
        this.substitute = substitute;
    }

    void add(int start, int end, Identifier kind, Reason reason, Confidence confidence) {
        add(start, end, kind, reason, confidence, substitute.of(kind));
    }

    void add(int start, int end, Identifier kind, Reason reason, Confidence confidence, String replacement) {
        int to = end;
        int from = start;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) to--;
        while (from < to && Character.isWhitespace(text.charAt(from))) from++;
        if (from < to) all.add(new ProposedRedaction(new Span(from, to), kind, reason, replacement, confidence));
    }

    /** One of which something stays. */
    void addKeeping(
            int start, int end, Identifier kind, String pattern, Confidence confidence, String label, String rest) {
        add(start, end, kind, new Reason.Pattern(pattern), confidence, substitute.keeping(label, rest));
    }

    /** The surest ones, each grown over what overlaps it, in the text's order. */
    List<ProposedRedaction> settled() {
        all.sort(
                Comparator.comparingInt((ProposedRedaction span) -> span.where().start())
                        .thenComparingInt(span -> -span.where().end()));
        List<ProposedRedaction> settled = new ArrayList<>();
        for (ProposedRedaction span : all) {
            if (!settled.isEmpty() && settled.getLast().overlaps(span)) {
                settled.add(together(settled.removeLast(), span));
            } else {
                settled.add(span);
            }
        }
        return settled;
    }

    private static ProposedRedaction together(ProposedRedaction a, ProposedRedaction b) {
        ProposedRedaction lead = rank(b) < rank(a) ? b : a;
        Span both = new Span(
                Math.min(a.where().start(), b.where().start()),
                Math.max(a.where().end(), b.where().end()));
        Confidence surest = a.confidence().compareTo(b.confidence()) <= 0 ? a.confidence() : b.confidence();
        return new ProposedRedaction(both, lead.kind(), lead.reason(), lead.replacement(), surest);
    }

    /** A longer one tells better what it is; of equals the known value does. */
    private static int rank(ProposedRedaction span) {
        boolean known = span.reason() instanceof Reason.KnownValueOfCase;
        return -2 * (span.where().end() - span.where().start()) - (known ? 1 : 0);
    }
}

package org.openimr.determination.read;

import java.util.Arrays;
import org.openimr.determination.Side;
import org.openimr.determination.StockWording;

/**
 * The labels "Claims Administrator guideline:", "MAXIMUS guideline:" and "Decision rationale:" that begin a line, in
 * the order of the text.
 */
final class IssueLabels {
    /** What a label opens, in the order of an item's paragraphs. */
    enum Kind {
        CLAIMS_ADMINISTRATOR(Side.CLAIMS_ADMINISTRATOR.label()),
        EXPERT_REVIEWER(Side.EXPERT_REVIEWER.label()),
        RATIONALE(StockWording.RATIONALE_LABEL);

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private static final Kind[] KINDS = Kind.values();

    private final FoldedText folded;
    private final String text;
    private int[] starts = new int[24];
    private Kind[] kinds = new Kind[24];
    private int size;

    IssueLabels(FoldedText folded, int from, int to) {
        this.folded = folded;
        this.text = folded.text();
        int[] next = new int[KINDS.length];
        for (int kind = 0; kind < next.length; kind++) next[kind] = find(KINDS[kind], from, to);
        while (true) {
            int first = -1;
            for (int kind = 0; kind < next.length; kind++) {
                if (next[kind] >= 0 && (first < 0 || next[kind] < next[first])) first = kind;
            }
            if (first < 0) break;
            add(next[first], KINDS[first]);
            next[first] = find(KINDS[first], next[first] + 1, to);
        }
    }

    int size() {
        return size;
    }

    Kind kind(int label) {
        return kinds[label];
    }

    int start(int label) {
        return starts[label];
    }

    /** First character after the label's colon. */
    int end(int label) {
        return starts[label] + kind(label).words.length();
    }

    /** The label after the last one that belongs to the item whose first label is {@code first}. */
    int endOfIssue(int first) {
        int last = first + 1;
        while (last < size && kinds[last].compareTo(kinds[last - 1]) > 0) last++;
        return last;
    }

    private int find(Kind kind, int from, int to) {
        int at = Scan.find(text, kind.words, from, to);
        while (at >= 0 && !folded.startsLine(at)) at = Scan.find(text, kind.words, at + 1, to);
        return at;
    }

    /** Adds a label; one that merely repeats the label before it, with no words between, is dropped. */
    private void add(int at, Kind kind) {
        if (size > 0 && kinds[size - 1] == kind && at - end(size - 1) <= 1) {
            starts[size - 1] = at;
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        starts[size] = at;
        kinds[size++] = kind;
    }
}

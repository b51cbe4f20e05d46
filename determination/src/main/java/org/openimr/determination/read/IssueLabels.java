package org.openimr.determination.read;

import java.util.Arrays;
import java.util.Optional;
import org.openimr.determination.Side;
import org.openimr.determination.StockWording;

/**
 * The labels of the guideline paragraphs and "Decision rationale:" that begin a line, in the order of the text.
 *
 * <p>A letter has one label for the reviewer's guideline: the one that goes with its other words, or else the first
 * that begins a line. All guideline labels end alike, so that one search finds them.
 */
final class IssueLabels {
    /** What a label opens, in the order of an item's paragraphs. */
    enum Kind {
        CLAIMS_ADMINISTRATOR,
        EXPERT_REVIEWER,
        RATIONALE
    }

    private static final String CLAIMS_LABEL =
            StockWording.guidelineLabels(Side.CLAIMS_ADMINISTRATOR).getFirst();
    private static final String[] REVIEWER_LABELS =
            StockWording.guidelineLabels(Side.EXPERT_REVIEWER).toArray(String[]::new);

    private final FoldedText folded;
    private final String text;
    private final int from;
    private final int to;
    private int[] starts = new int[24];
    private Kind[] kinds = new Kind[24];
    private int size;
    private Optional<String> reviewerLabel;
    /** First character after the guideline label that was found last. */
    private int guidelineEnd;

    private Kind guidelineKind = Kind.CLAIMS_ADMINISTRATOR;

    /** @param reviewerLabel  the only one to look for; empty to take the first of any */
    IssueLabels(FoldedText folded, Optional<String> reviewerLabel, int from, int to) {
        this.folded = folded;
        this.text = folded.text();
        this.reviewerLabel = reviewerLabel;
        this.from = from;
        this.to = to;
        this.guidelineEnd = from;
        int guideline = nextGuideline();
        int rationale = nextRationale(from);
        while (guideline >= 0 || rationale >= 0) {
            if (rationale < 0 || (guideline >= 0 && guideline < rationale)) {
                add(guideline, guidelineKind);
                guideline = nextGuideline();
            } else {
                add(rationale, Kind.RATIONALE);
                rationale = nextRationale(rationale + 1);
            }
        }
    }

    /** The label of the reviewer's guideline in this letter; empty where nothing tells it. */
    Optional<String> reviewerLabel() {
        return reviewerLabel;
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
        int length = switch (kinds[label]) {
            case CLAIMS_ADMINISTRATOR -> CLAIMS_LABEL.length();
            case EXPERT_REVIEWER -> reviewerLabel.orElseThrow().length();
            case RATIONALE -> StockWording.RATIONALE_LABEL.length();
        };
        return starts[label] + length;
    }

    /** The label after the last one that belongs to the item whose first label is {@code first}. */
    int endOfIssue(int first) {
        int last = first + 1;
        while (last < size && kinds[last].compareTo(kinds[last - 1]) > 0) last++;
        return last;
    }

    /** Where the next guideline label starts, its kind and end kept aside; -1 if there is none. */
    private int nextGuideline() {
        while (true) {
            int ending = Scan.find(text, StockWording.GUIDELINE_LABEL_END, guidelineEnd, to);
            if (ending < 0) return -1;
            guidelineEnd = ending + StockWording.GUIDELINE_LABEL_END.length();
            if (stands(CLAIMS_LABEL)) {
                guidelineKind = Kind.CLAIMS_ADMINISTRATOR;
                return guidelineEnd - CLAIMS_LABEL.length();
            }
            if (reviewerLabel.isEmpty()) reviewerLabel = anyReviewerLabel();
            if (reviewerLabel.isPresent() && stands(reviewerLabel.get())) {
                guidelineKind = Kind.EXPERT_REVIEWER;
                return guidelineEnd - reviewerLabel.get().length();
            }
        }
    }

    private Optional<String> anyReviewerLabel() {
        for (String label : REVIEWER_LABELS) if (stands(label)) return Optional.of(label);
        return Optional.empty();
    }

    /** Whether {@code label} ends where the guideline label last found does, and begins a line. */
    private boolean stands(String label) {
        int at = guidelineEnd - label.length();
        return at >= from && text.startsWith(label, at) && folded.startsLine(at);
    }

    private int nextRationale(int after) {
        int at = Scan.find(text, StockWording.RATIONALE_LABEL, after, to);
        while (at >= 0 && !folded.startsLine(at)) at = Scan.find(text, StockWording.RATIONALE_LABEL, at + 1, to);
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

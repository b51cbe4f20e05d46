package org.openimr.archive.deidentification;

import java.util.Comparator;
import java.util.List;

/**
 * Proposals of which a person decided every one. The only way to a public text: an undecided letter has no value of this
 * type.
 *
 * @param decided  one for each proposal, and what was added
 */
public record ReviewedRedactions(ProposedRedactions proposed, List<DecidedRedaction> decided) {
    public ReviewedRedactions {
        decided = List.copyOf(decided);
        for (DecidedRedaction decision : decided) RedactionReview.checkIsOf(proposed, decision);
        for (ProposedRedaction span : proposed.spans()) {
            if (decided.stream().filter(d -> d.span().equals(span)).count() != 1)
                throw new IllegalArgumentException("not decided, or decided twice: " + span);
        }
    }

    /** The mode under which this text is public. */
    public Mode mode() {
        return proposed.mode();
    }

    /** What goes, in the text's order. */
    public List<ProposedRedaction> takenOut() {
        return decided.stream()
                .filter(ReviewedRedactions::goes)
                .map(DecidedRedaction::span)
                .sorted(Comparator.comparingInt(
                                (ProposedRedaction span) -> span.where().start())
                        .thenComparingInt(span -> -span.where().end()))
                .toList();
    }

    /** The text without what goes. Where two spans overlap, both go and the first one's substitute stands. */
    public String redactedText() {
        String text = proposed.text();
        StringBuilder redacted = new StringBuilder(text.length());
        int at = 0;
        for (ProposedRedaction span : takenOut()) {
            if (span.where().start() >= at) {
                redacted.append(text, at, span.where().start()).append(span.replacement());
            }
            at = Math.max(at, span.where().end());
        }
        return redacted.append(text, at, text.length()).toString();
    }

    private static boolean goes(DecidedRedaction decision) {
        return switch (decision) {
            case DecidedRedaction.Confirmed _, DecidedRedaction.Added _ -> true;
            case DecidedRedaction.Rejected _ -> false;
        };
    }
}

package org.openimr.archive.deidentification;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.Span;

/**
 * A person's work on the proposals, as far as it has come. Every step gives a new value; a later decision on the same
 * span takes the earlier one's place.
 *
 * @param decided  in the order of deciding, one for a span at most
 */
public record RedactionReview(ProposedRedactions proposed, List<DecidedRedaction> decided) {
    public RedactionReview {
        decided = List.copyOf(decided);
        for (DecidedRedaction decision : decided) checkIsOf(proposed, decision);
    }

    /** The span goes. */
    public RedactionReview confirm(ProposedRedaction span, DecidedBy by) {
        return with(new DecidedRedaction.Confirmed(span, by));
    }

    /** The span stays, for a reason. */
    public RedactionReview reject(ProposedRedaction span, String why, DecidedBy by) {
        return with(new DecidedRedaction.Rejected(span, why, by));
    }

    /** Words that nothing proposed go too. They may touch or contain what was proposed. */
    public RedactionReview add(Span where, Identifier kind, DecidedBy by) {
        String replacement = proposed.substitute().of(kind);
        return with(new DecidedRedaction.Added(
                new ProposedRedaction(where, kind, new Reason.AddedByPerson(), replacement, Confidence.CERTAIN), by));
    }

    /** What is still to be decided, in the text's order. */
    public List<ProposedRedaction> open() {
        return proposed.spans().stream()
                .filter(span -> decided.stream().noneMatch(d -> d.span().equals(span)))
                .toList();
    }

    /** The review closed, or what is missing. */
    public Closing close() {
        List<ProposedRedaction> open = open();
        return open.isEmpty()
                ? new Closing.Closed(new ReviewedRedactions(proposed, decided))
                : new Closing.StillOpen(open);
    }

    /** What came of closing. */
    public sealed interface Closing {
        /** Everything is decided. */
        record Closed(ReviewedRedactions reviewed) implements Closing {}

        /** Nothing can be published: these spans are not decided. */
        record StillOpen(List<ProposedRedaction> spans) implements Closing {
            public StillOpen {
                spans = List.copyOf(spans);
            }
        }
    }

    private RedactionReview with(DecidedRedaction decision) {
        List<DecidedRedaction> all = new ArrayList<>(decided);
        all.removeIf(d -> d.span().equals(decision.span()));
        all.add(decision);
        return new RedactionReview(proposed, all);
    }

    static void checkIsOf(ProposedRedactions proposed, DecidedRedaction decision) {
        boolean isOf = switch (decision) {
            case DecidedRedaction.Confirmed c -> proposed.spans().contains(c.span());
            case DecidedRedaction.Rejected r -> proposed.spans().contains(r.span());
            case DecidedRedaction.Added a ->
                a.span().where().end() <= proposed.text().length();
        };
        if (!isOf) throw new IllegalArgumentException("not a span of this letter: " + decision.span());
    }
}

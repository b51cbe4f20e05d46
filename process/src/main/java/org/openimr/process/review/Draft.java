package org.openimr.process.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.process.filing.DisputedItem;

/**
 * The reviewer's work so far.
 *
 * @param decisions  at most one per item, by item number; a later one replaces the earlier
 */
public record Draft(Optional<ClinicalCaseSummary> summary, List<ItemDecision> decisions) {
    public Draft {
        decisions = List.copyOf(decisions);
    }

    /** Nothing written yet. */
    public static Draft empty() {
        return new Draft(Optional.empty(), List.of());
    }

    /** With the summary, in place of an earlier one. */
    public Draft with(ClinicalCaseSummary written) {
        return new Draft(Optional.of(written), decisions);
    }

    /** With the decision, in place of an earlier one on the same item. */
    public Draft with(ItemDecision decided) {
        List<ItemDecision> next = new ArrayList<>(decisions);
        next.removeIf(earlier -> earlier.item() == decided.item());
        next.add(decided);
        next.sort(Comparator.comparingInt(ItemDecision::item));
        return new Draft(summary, next);
    }

    /** The decision on that item, if there is one. */
    public Optional<ItemDecision> on(int item) {
        for (ItemDecision decision : decisions) if (decision.item() == item) return Optional.of(decision);
        return Optional.empty();
    }

    /** Numbers of the items still without a decision, ascending. */
    public List<Integer> undecided(List<DisputedItem> items) {
        List<Integer> undecided = new ArrayList<>();
        for (DisputedItem item : items) if (on(item.number()).isEmpty()) undecided.add(item.number());
        return List.copyOf(undecided);
    }
}

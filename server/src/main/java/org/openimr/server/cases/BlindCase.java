package org.openimr.server.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Issue;
import org.openimr.process.CaseState;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.outcome.Ruling;
import org.openimr.process.quality.BlindReview;

/**
 * A case as a reviewer sees it who decides it without sight of the first: the items and nothing of what anybody found.
 *
 * @param open  it can still be decided blind, and is not yet
 */
public record BlindCase(CaseNumber number, List<DisputedItem> items, boolean open) {
    public BlindCase {
        items = List.copyOf(items);
    }

    static Optional<BlindCase> of(CaseNumber number, CaseState state) {
        if (!(state instanceof CaseState.Filed filed)) return Optional.empty();
        Optional<Ruling> ruling = state.ruling();
        if (ruling.isEmpty() && !(state instanceof InQualityReview)) return Optional.empty();
        List<DisputedItem> items = ruling.isEmpty()
                ? filed.docket().inDispute()
                : filed.docket().items().stream()
                        .filter(item -> decided(ruling.get()).contains(item.number()))
                        .toList();
        boolean given = state.reviewersWork()
                .flatMap(work -> work.quality().blind())
                .flatMap(BlindReview::given)
                .isPresent();
        boolean published = ruling.flatMap(Ruling::publishedAt).isPresent();
        return Optional.of(new BlindCase(number, items, !given && !published));
    }

    private static Set<Integer> decided(Ruling ruling) {
        return ruling.determination().issues().stream().map(Issue::number).collect(Collectors.toSet());
    }
}

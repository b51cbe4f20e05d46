package org.openimr.server.panel.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.pseudonym.CellSuppression;
import org.openimr.panel.pseudonym.CountTable;
import org.openimr.panel.pseudonym.PseudonymBook;
import org.openimr.panel.pseudonym.ShownTable;
import org.openimr.server.cases.Published;
import org.openimr.server.cases.PublishedTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Outcomes by reviewer, as they may be published: pseudonyms for names, and no small count. */
public final class ReviewerOutcomes {
    /** Permanent: the pseudonyms depend on it. */
    public static final String SERIES = "outcomes by reviewer";

    private static final int PART = 500;

    private final JdbcClient jdbc;
    private final PublishedTable published;
    private final Pseudonyms pseudonyms;
    private final int smallest;

    /** @param smallest  the smallest count other than 0 that is shown */
    public ReviewerOutcomes(JdbcClient jdbc, PublishedTable published, Pseudonyms pseudonyms, int smallest) {
        this.jdbc = jdbc;
        this.published = published;
        this.pseudonyms = pseudonyms;
        this.smallest = smallest;
    }

    /** The smallest count other than 0 that is shown. */
    public int smallest() {
        return smallest;
    }

    /**
     * Items of published determinations, by who sat on the case when it was decided; an item that several decided counts
     * for each. Empty where nobody's is published.
     */
    public Optional<ShownTable> table() {
        Map<ReviewerId, Map<Outcome, Integer>> counts = counts();
        if (counts.isEmpty()) return Optional.empty();
        PseudonymBook book = pseudonyms.called(SERIES, counts.keySet());
        Map<String, List<Integer>> rows = new TreeMap<>();
        counts.forEach((reviewer, by) -> rows.put(
                book.of(reviewer).orElseThrow().printed(),
                Arrays.stream(Outcome.values())
                        .map(outcome -> by.getOrDefault(outcome, 0))
                        .toList()));
        CountTable table = new CountTable(
                List.copyOf(rows.keySet()),
                Arrays.stream(Outcome.values()).map(Outcome::printed).toList(),
                new ArrayList<>(rows.values()));
        return Optional.of(CellSuppression.protect(table, smallest));
    }

    private Map<ReviewerId, Map<Outcome, Integer>> counts() {
        Map<ReviewerId, Map<Outcome, Integer>> counts = new HashMap<>();
        for (List<Published> part = published.after("", PART);
                !part.isEmpty();
                part = published.after(part.getLast().number().value(), PART)) {
            Map<String, Set<ReviewerId>> sat = sat(part);
            for (Published one : part) {
                for (ReviewerId reviewer : sat.getOrDefault(one.number().value(), Set.of())) {
                    for (Issue issue : one.determination().issues()) {
                        issue.decision()
                                .ifPresent(
                                        outcome -> counts.computeIfAbsent(reviewer, _ -> new EnumMap<>(Outcome.class))
                                                .merge(outcome, 1, Integer::sum));
                    }
                }
            }
        }
        return counts;
    }

    private Map<String, Set<ReviewerId>> sat(List<Published> part) {
        return jdbc
                .sql("select number, reviewer from reviewer_seat where left_at is null and number in (:numbers)")
                .param("numbers", part.stream().map(one -> one.number().value()).toList())
                .query((rs, _) -> Map.entry(rs.getString(1), new ReviewerId(rs.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}

package org.openimr.archive.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.Side;

/** Who relied on which section of which guideline, over any number of letters. */
public final class CitationGraph {
    private final Map<String, List<Reliance>> bySection = new HashMap<>();

    private CitationGraph() {}

    /** Folds letters into a graph; a draft is folded as a letter is. */
    public static Collector<Determination, ?, CitationGraph> collector(Citator citator) {
        return Collector.of(CitationGraph::new, (graph, letter) -> graph.add(letter, citator), (one, other) -> {
            other.bySection.forEach((key, reliances) -> one.at(key).addAll(reliances));
            return one;
        });
    }

    private void add(Determination letter, Citator citator) {
        for (Issue item : letter.issues()) {
            add(letter, item, item.claimsAdministratorBasis(), Side.CLAIMS_ADMINISTRATOR, citator);
            add(letter, item, item.reviewerBasis(), Side.EXPERT_REVIEWER, citator);
        }
    }

    private void add(Determination letter, Issue item, Optional<Basis> basis, Side side, Citator citator) {
        if (basis.isEmpty()) return;
        citator.cited(basis.get(), side, letter.dates().decisionDate()).stream()
                .map(Derived::value)
                .distinct()
                .forEach(cited -> at(cited.key())
                        .add(new Reliance(letter.caseNumber(), item.number(), side, item.decision(), cited)));
    }

    private List<Reliance> at(String key) {
        return bySection.computeIfAbsent(key, _ -> new ArrayList<>());
    }

    /**
     * Who relied on that section, in the order of the letters.
     *
     * @param key  as {@link CitedSection#key()} gives it
     */
    public List<Reliance> reliedOn(String key) {
        return List.copyOf(bySection.getOrDefault(key, List.of()));
    }

    /**
     * Who relied on any section of that guideline or chapter.
     *
     * @param source  as {@link CitedSection#source()} gives it
     */
    public List<Reliance> reliedOnAnyOf(String source) {
        return where(one -> one.cited().source().equals(source));
    }

    /** Reliances on editions that had been superseded. */
    public List<Reliance> superseded() {
        return where(one -> one.cited().standing() == EditionStanding.SUPERSEDED);
    }

    /** Keys of all sections, those of the most reliances first, equal ones by their names. */
    public List<String> sections() {
        return bySection.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<Reliance>>>comparingInt(
                                e -> -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Reliance> where(Predicate<Reliance> holds) {
        return sections().stream()
                .flatMap(key -> reliedOn(key).stream())
                .filter(holds)
                .toList();
    }
}

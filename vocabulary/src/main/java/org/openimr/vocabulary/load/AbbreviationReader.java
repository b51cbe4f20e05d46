package org.openimr.vocabulary.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openimr.vocabulary.Abbreviations;
import org.openimr.vocabulary.Expansion;

/** Abbreviations: lists of clinics first, in the order of loading, then general ones, then terms of research. */
final class AbbreviationReader implements ListReader {
    /** Sources, as rows name them, that hold mostly terms of research papers. */
    private static final Set<String> RESEARCH = Set.of("UMLS-LRABR");

    private final Map<String, List<Ranked>> byShortForm = new HashMap<>();

    private enum Rank {
        CLINIC,
        GENERAL,
        RESEARCH
    }

    private record Ranked(Rank rank, Expansion expansion) {}

    private record Table(Map<String, List<Expansion>> byShortForm) implements Abbreviations {
        @Override
        public List<String> longForms(String shortForm) {
            return expansions(shortForm).stream().map(Expansion::longForm).toList();
        }

        @Override
        public List<Expansion> expansions(String shortForm) {
            return byShortForm.getOrDefault(shortForm.strip(), List.of());
        }
    }

    @Override
    public Map<ListKind, RowTaker> takers() {
        return Map.of(
                ListKind.ABBREVIATIONS, row -> take(row, Rank.CLINIC),
                ListKind.ABBREVIATIONS_GENERAL, row -> take(row, Rank.GENERAL));
    }

    private void take(Row row, Rank ofList) throws BadRow {
        boolean research = row.optional("source").filter(RESEARCH::contains).isPresent();
        Expansion expansion = new Expansion(row.text("long_form"), row.origin().file());
        byShortForm
                .computeIfAbsent(row.text("short_form"), form -> new ArrayList<>(2))
                .add(new Ranked(research ? Rank.RESEARCH : ofList, expansion));
    }

    Abbreviations table() {
        Map<String, List<Expansion>> table = HashMap.newHashMap(byShortForm.size());
        byShortForm.forEach((form, ranked) -> table.put(form, inOrder(ranked)));
        return new Table(Map.copyOf(table));
    }

    private static List<Expansion> inOrder(List<Ranked> ranked) {
        Set<String> seen = new HashSet<>();
        return ranked.stream()
                .sorted(Comparator.comparing(Ranked::rank))
                .map(Ranked::expansion)
                .filter(expansion -> seen.add(expansion.longForm().toLowerCase(Locale.ROOT)))
                .toList();
    }
}

package org.openimr.archive.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.archive.understanding.ServiceTree.Node;
import org.openimr.archive.understanding.ServiceTree.Placing;

/** Places a service in the tree. The phrases of the whole tree are found in one pass over the heading. */
final class CategoryReader {
    private static final String CLASS = "class:";
    private static final String IS_DRUG = "is:drug";
    private static final String IS_COMPOUNDED = "is:compounded";
    private static final String IS_ASSOCIATED = "is:associated";

    /** What stands behind these only says what the service is for. */
    private static final Set<String> SUBORDINATING = Set.of(
            "for", "regarding", "following", "after", "prior", "before", "status", "due", "secondary", "per", "during");

    private static final Comparator<Match> BEST = Comparator.<Match>comparingInt(m -> -m.node.priority())
            .thenComparingInt(Match::from)
            .thenComparingInt(m -> m.from - m.to)
            .thenComparingInt(m -> -m.node.category().id().length())
            .thenComparingInt(m -> m.node.order());

    private final Phrases<Integer> phrases = new Phrases<>();
    private final Map<String, Integer> atoms = new HashMap<>();
    private final Map<String, List<Integer>> byClass = new HashMap<>();
    private final List<List<Way>> ledBy = new ArrayList<>();

    /** One placing with its words as numbers. */
    private record Way(Node node, List<Integer> all, List<Integer> none) {}

    /** A node whose words stand in the heading, and the words that lead, {@code to} exclusive. */
    record Match(Node node, int from, int to) {}

    CategoryReader(ServiceTree tree) {
        for (Node node : tree.nodes()) {
            for (Placing placing : node.placings()) {
                List<Integer> all =
                        placing.all().stream().map(words -> atom(tree, words)).toList();
                List<Integer> none =
                        placing.none().stream().map(words -> atom(tree, words)).toList();
                ledBy.get(all.getLast()).add(new Way(node, all, none));
            }
        }
    }

    private int atom(ServiceTree tree, String words) {
        Integer known = atoms.get(words);
        if (known != null) return known;
        int number = atoms.size();
        atoms.put(words, number);
        ledBy.add(new ArrayList<>());
        for (String phrase : tree.phrases(words)) {
            if (phrase.startsWith(CLASS))
                byClass.computeIfAbsent(phrase.substring(CLASS.length()), _ -> new ArrayList<>())
                        .add(number);
            else if (!phrase.startsWith("is:")) phrases.add(phrase, number);
        }
        return number;
    }

    /** Where each atom first stands in a heading. */
    private final class Seen {
        private final int[] from = new int[atoms.size()];
        private final int[] to = new int[atoms.size()];

        private Seen() {
            Arrays.fill(from, -1);
        }

        private void at(int first, int end, int atom) {
            if (from[atom] >= 0 && (from[atom] < first || (from[atom] == first && to[atom] >= end))) return;
            from[atom] = first;
            to[atom] = end;
        }

        private void is(String what, int first, int end) {
            Integer atom = atoms.get(what);
            if (atom != null) at(first, end, atom);
        }
    }

    /** Nodes whose words stand there, the best first. */
    List<Match> in(Words words, List<DrugAsked> drugs, boolean associated) {
        Seen seen = new Seen();
        phrases.in(words, seen::at);
        for (DrugAsked drug : drugs) mark(drug, words, seen);
        if (drugs.stream().filter(DrugAsked::isInPercent).count() > 1) seen.is(IS_COMPOUNDED, 0, 1);
        if (associated) seen.is(IS_ASSOCIATED, 0, 0);
        List<Match> matches = new ArrayList<>();
        for (int atom = 0; atom < seen.from.length; atom++) {
            if (seen.from[atom] < 0) continue;
            for (Way way : ledBy.get(atom)) {
                if (holds(way, seen)) matches.add(new Match(way.node, seen.from[atom], seen.to[atom]));
            }
        }
        matches.sort(BEST);
        return associated ? withoutOperation(leading(words, matches)) : leading(words, matches);
    }

    private void mark(DrugAsked drug, Words words, Seen seen) {
        int from = 0;
        while (words.start(from) < drug.name().from().where().span().start()) from++;
        int to = from + 1;
        seen.is(IS_DRUG, from, to);
        for (String one : drug.classes()) {
            for (int atom : byClass.getOrDefault(one, List.of())) seen.at(from, to, atom);
        }
    }

    private static boolean holds(Way way, CategoryReader.Seen seen) {
        for (int atom : way.all) if (seen.from[atom] < 0) return false;
        for (int atom : way.none) if (seen.from[atom] >= 0) return false;
        return true;
    }

    /** Without what only says what the first service is for, or after what it comes. */
    private static List<Match> leading(Words words, List<Match> matches) {
        Optional<Match> first = matches.stream().filter(m -> m.to > m.from).min(Comparator.comparingInt(Match::from));
        if (first.isEmpty()) return matches;
        for (int i = first.get().to; i < words.size(); i++) {
            int cut = i;
            if (SUBORDINATING.contains(words.word(i)))
                return matches.stream().filter(match -> match.from < cut).toList();
        }
        return matches;
    }

    /** Of what goes with an operation, the operation is only named. */
    private static List<Match> withoutOperation(List<Match> matches) {
        List<Match> others = matches.stream()
                .filter(match -> !match.node.category().top().equals("surgery")
                        || match.node.category().isUnder("surgery/associated"))
                .toList();
        return others.stream().anyMatch(match -> match.to > match.from) ? others : matches;
    }
}

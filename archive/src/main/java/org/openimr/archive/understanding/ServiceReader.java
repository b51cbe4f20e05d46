package org.openimr.archive.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.archive.understanding.CategoryReader.Match;

/** What the words of a service say it is. */
final class ServiceReader {
    /** Branches with a lower priority are named by words too general to be a second service. */
    private static final int SECOND_SERVICE = 40;

    private final ServiceTree tree;
    private final CategoryReader categories;
    private final DrugReader drugs;

    ServiceReader(ServiceTree tree, DrugReader drugs) {
        this.tree = tree;
        this.categories = new CategoryReader(tree);
        this.drugs = drugs;
    }

    /** The parts of an item that its service's words alone give. */
    record Service(
            Optional<Derived<ServiceCategory>> category,
            Optional<Derived<ServiceCategory>> ofItself,
            List<Derived<ServiceCategory>> alsoNamed,
            List<DrugAsked> drugs) {}

    /**
     * @param associated  whether it goes with an operation
     */
    Service of(Passage passage, Words words, boolean associated) {
        List<DrugAsked> named = drugs.in(passage, words);
        List<Match> matches = categories.in(words, named, associated);
        if (matches.isEmpty()) return new Service(Optional.empty(), Optional.empty(), List.of(), named);
        Match best = matches.getFirst();
        Derived<ServiceCategory> ofItself = derived(best, certainty(matches), passage, words);
        Derived<ServiceCategory> category = associated
                ? best.node()
                        .whenAssociated()
                        .flatMap(tree::at)
                        .map(node -> associated(node, ofItself))
                        .orElse(ofItself)
                : ofItself;
        return new Service(Optional.of(category), Optional.of(ofItself), alsoNamed(matches, passage, words), named);
    }

    private static Derived<ServiceCategory> associated(ServiceCategory node, Derived<ServiceCategory> ofItself) {
        return new Derived<>(
                node,
                ofItself.certainty(),
                new Derivation(Rule.CATEGORY_ASSOCIATED, ofItself.from().where()));
    }

    /** Two branches with equal claims are a doubt. */
    private static Certainty certainty(List<Match> matches) {
        Match best = matches.getFirst();
        boolean rival = matches.stream()
                .anyMatch(match -> match.node().priority() == best.node().priority()
                        && !top(match).equals(top(best)));
        return rival ? Certainty.DOUBTFUL : Certainty.STATED;
    }

    private static List<Derived<ServiceCategory>> alsoNamed(List<Match> matches, Passage passage, Words words) {
        List<Match> others = new ArrayList<>(List.of(matches.getFirst()));
        for (Match match : matches) {
            boolean other = match.node().priority() >= SECOND_SERVICE
                    && others.stream().noneMatch(one -> top(one).equals(top(match)) || overlap(one, match));
            if (other) others.add(match);
        }
        return others.stream()
                .skip(1)
                .map(match -> derived(match, Certainty.STATED, passage, words))
                .toList();
    }

    private static boolean overlap(Match one, Match other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    private static String top(Match match) {
        return match.node().category().top();
    }

    private static Derived<ServiceCategory> derived(Match match, Certainty certainty, Passage passage, Words words) {
        boolean named = match.to() > match.from();
        int start = named ? words.start(match.from()) : 0;
        int end = named ? words.end(match.to() - 1) : 0;
        return Derived.of(match.node().category(), certainty, Rule.CATEGORY_WORDS, passage, start, end);
    }
}

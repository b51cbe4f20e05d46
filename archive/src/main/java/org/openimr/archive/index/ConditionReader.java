package org.openimr.archive.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openimr.archive.index.Condition.Begun;
import org.openimr.archive.index.Condition.Said;
import org.openimr.archive.index.Sought.TypedWord;
import org.openimr.archive.query.Expression;
import org.openimr.archive.query.Expression.All;
import org.openimr.archive.query.Expression.Any;
import org.openimr.archive.query.Expression.Beginning;
import org.openimr.archive.query.Expression.In;
import org.openimr.archive.query.Expression.Near;
import org.openimr.archive.query.Expression.Not;
import org.openimr.archive.query.Expression.Words;
import org.openimr.archive.query.QueryReading.Understood;
import org.openimr.archive.query.SearchField;
import org.openimr.archive.text.EnglishText;

/**
 * Turns an expression into a condition. A common word outside of a phrase ("the") is left out, unless there is nothing
 * else; what has no letter or digit is left out; a word or words outside of a phrase are searched for under their
 * synonyms too.
 */
final class ConditionReader {
    private final boolean keepCommon;
    private final Synonyms synonyms;
    private final List<List<String>> marked = new ArrayList<>();
    private final List<List<String>> weighed = new ArrayList<>();
    private final List<TypedWord> typed = new ArrayList<>();
    private final Set<String> leftOut = new TreeSet<>();
    private final Map<String, String> alsoSought = new TreeMap<>();
    private final Set<String> unusable = new TreeSet<>();
    private Optional<SearchField> field = Optional.empty();
    private boolean negated;

    private ConditionReader(boolean keepCommon, Synonyms synonyms) {
        this.keepCommon = keepCommon;
        this.synonyms = synonyms;
    }

    /** Empty: something was typed, and there is no word in it. */
    static Optional<Sought> of(Understood understood, Synonyms synonyms) {
        return understood.expression().flatMap(expression -> {
            Optional<Sought> usual = new ConditionReader(false, synonyms).sought(expression, understood.notices());
            return usual.or(() -> new ConditionReader(true, synonyms).sought(expression, understood.notices()));
        });
    }

    private Optional<Sought> sought(Expression expression, List<String> notices) {
        return condition(expression).map(condition -> {
            List<String> told = new ArrayList<>(notices);
            told.addAll(unusable);
            if (!leftOut.isEmpty()) {
                told.add("Common words were left out: " + String.join(", ", leftOut)
                        + ". Put a phrase in quotation marks to search for them.");
            }
            alsoSought.forEach((word, others) -> told.add("“" + word + "” was also searched for as " + others
                    + ". Put it in quotation marks to search only for what you typed."));
            return new Sought(Optional.of(condition), marked, weighed, told, typed);
        });
    }

    private Optional<Condition> condition(Expression expression) {
        return switch (expression) {
            case Words words -> words(words);
            case Beginning(String letters) -> beginning(letters);
            case Near near -> near(near);
            case In(SearchField of, Expression inner) -> in(of, inner);
            case Not(Expression inner) -> unwanted(inner).map(c -> new Condition.All(List.of(), List.of(c)));
            case All(List<Expression> parts) -> all(parts);
            case Any(List<Expression> parts) -> any(parts);
        };
    }

    private Optional<Condition> words(Words words) {
        if (isOfValues()) {
            Optional<Condition> read = ofValues(words.text(), false);
            if (read.isPresent() || EnglishText.terms(words.text()).isEmpty()) return read;
        }
        List<String> terms = EnglishText.terms(words.text());
        String word = words.text().toLowerCase(Locale.ROOT);
        if (terms.isEmpty()) return Optional.empty();
        if (!words.quoted() && !keepCommon && EnglishText.isCommon(word)) {
            leftOut.add(word);
            return Optional.empty();
        }
        if (words.quoted()) return Optional.of(said(terms));
        if (!negated && terms.size() == 1) typed.add(new TypedWord(words.text(), terms.getFirst()));
        return Optional.of(orOthers(said(terms), terms, words.text()));
    }

    /** What was typed, or one of its synonyms. */
    private Condition orOthers(Condition own, List<String> terms, String text) {
        Map<List<String>, String> others = synonyms.of(terms, text);
        if (others.isEmpty()) return own;
        List<Condition> either = new ArrayList<>(List.of(own));
        others.keySet().forEach(other -> either.add(said(other)));
        alsoSought.put(
                text,
                others.values().stream()
                        .map(o -> "“" + o + "”")
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(""));
        return new Condition.Any(either);
    }

    private Said said(List<String> terms) {
        mark(terms);
        return new Said(zone(), terms);
    }

    private void mark(List<String> terms) {
        if (negated) return;
        if (!marked.contains(terms)) marked.add(terms);
        if (zone() == Zone.TEXT && field.isEmpty()) weighed.add(terms);
    }

    private Optional<Condition> beginning(String letters) {
        if (isOfValues()) {
            Optional<Condition> read = ofValues(letters, true);
            if (read.isPresent()) return read;
        }
        List<String> stem = EnglishText.terms(letters);
        if (stem.size() != 1) return stem.isEmpty() ? Optional.empty() : Optional.of(said(stem));
        String folded = EnglishText.folded(letters);
        if (!negated) {
            marked.add(List.of(folded + "*"));
            if (!stem.getFirst().startsWith(folded)) marked.add(stem);
        }
        return Optional.of(new Begun(zone(), folded, stem.getFirst()));
    }

    private Optional<Condition> near(Near near) {
        List<String> terms = EnglishText.terms(near.text());
        if (isOfValues() || terms.size() < 2) return words(new Words(near.text(), true));
        if (!negated) terms.forEach(term -> marked.add(List.of(term)));
        return Optional.of(new Condition.Near(zone(), terms, near.within()));
    }

    private Optional<Condition> in(SearchField of, Expression inner) {
        Optional<SearchField> before = field;
        field = Optional.of(of);
        Optional<Condition> condition = condition(inner);
        field = before;
        return condition;
    }

    private boolean isOfValues() {
        return field.isPresent() && zone() == Zone.TEXT;
    }

    private Optional<Condition> ofValues(String text, boolean begins) {
        return field.flatMap(of -> {
            Optional<Condition> read = FieldReader.read(of, text, begins);
            if (read.isEmpty()) {
                unusable.add(
                        "“" + of.typed() + ":" + text + "” is nothing to look up, and its words were searched. Write "
                                + FieldReader.example(of) + ".");
            }
            return read;
        });
    }

    private Zone zone() {
        if (field.isEmpty()) return Zone.TEXT;
        return switch (field.get()) {
            case SERVICE -> Zone.SERVICE;
            case RATIONALE -> Zone.RATIONALE;
            case SUMMARY -> Zone.SUMMARY;
            case CITES, CITED, SPECIALTY, OUTCOME, YEAR, DECIDED, LEVEL, PART, SIDE, DRUG, CATEGORY, CASE -> Zone.TEXT;
        };
    }

    private Optional<Condition> all(List<Expression> parts) {
        List<Condition> must = new ArrayList<>();
        List<Condition> mustNot = new ArrayList<>();
        for (int at = 0; at < parts.size(); ) {
            int together = together(parts, at);
            if (together > 1) must.add(named(parts.subList(at, at + together)));
            else if (parts.get(at) instanceof Not(Expression inner))
                unwanted(inner).ifPresent(mustNot::add);
            else condition(parts.get(at)).ifPresent(must::add);
            at += Math.max(1, together);
        }
        return must.isEmpty() && mustNot.isEmpty() ? Optional.empty() : Optional.of(new Condition.All(must, mustNot));
    }

    /** How many words from here on have synonyms together: the most; 0 where no several have. */
    private int together(List<Expression> parts, int from) {
        if (isOfValues()) return 0;
        int best = 0;
        List<String> terms = new ArrayList<>();
        for (int to = from; to < parts.size() && terms.size() < synonyms.longest(); to++) {
            if (!(parts.get(to) instanceof Words(String text, boolean quoted)) || quoted) break;
            terms.addAll(EnglishText.terms(text));
            if (to > from && !synonyms.of(terms, "").isEmpty()) best = to - from + 1;
        }
        return best;
    }

    /** Words that have synonyms together: all of them, or one of the synonyms. */
    private Condition named(List<Expression> words) {
        List<String> terms = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<Condition> each = new ArrayList<>();
        for (Expression word : words) {
            if (!(word instanceof Words(String text, boolean _))) continue;
            List<String> its = EnglishText.terms(text);
            if (its.isEmpty()) continue;
            texts.add(text);
            terms.addAll(its);
            each.add(said(its));
            if (!negated && its.size() == 1) typed.add(new TypedWord(text, its.getFirst()));
        }
        return orOthers(new Condition.All(each, List.of()), terms, String.join(" ", texts));
    }

    private Optional<Condition> any(List<Expression> parts) {
        List<Condition> either =
                parts.stream().flatMap(part -> condition(part).stream()).toList();
        return either.isEmpty() ? Optional.empty() : Optional.of(new Condition.Any(either));
    }

    private Optional<Condition> unwanted(Expression inner) {
        boolean before = negated;
        negated = !before;
        Optional<Condition> condition = condition(inner);
        negated = before;
        return condition;
    }
}

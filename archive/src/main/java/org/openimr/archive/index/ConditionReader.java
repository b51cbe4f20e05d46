package org.openimr.archive.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openimr.archive.index.Condition.Said;
import org.openimr.archive.query.Expression;
import org.openimr.archive.query.Expression.All;
import org.openimr.archive.query.Expression.Any;
import org.openimr.archive.query.Expression.Not;
import org.openimr.archive.query.Expression.Words;
import org.openimr.archive.query.QueryReading.Understood;
import org.openimr.archive.text.EnglishText;

/**
 * Turns an expression into a condition. A common word outside of a phrase ("the") is left out, unless there is nothing
 * else; what has no letter or digit is left out.
 */
final class ConditionReader {
    private final boolean keepCommon;
    private final List<List<String>> wanted = new ArrayList<>();
    private final Set<String> leftOut = new TreeSet<>();
    private boolean negated;

    private ConditionReader(boolean keepCommon) {
        this.keepCommon = keepCommon;
    }

    /** Empty: something was typed, and there is no word in it. */
    static Optional<Sought> of(Understood understood) {
        return understood.expression().flatMap(expression -> {
            Optional<Sought> usual = new ConditionReader(false).sought(expression, understood.notices());
            return usual.or(() -> new ConditionReader(true).sought(expression, understood.notices()));
        });
    }

    private Optional<Sought> sought(Expression expression, List<String> notices) {
        return condition(expression).map(condition -> {
            List<String> told = new ArrayList<>(notices);
            if (!leftOut.isEmpty()) {
                told.add("Common words were left out: " + String.join(", ", leftOut)
                        + ". Put a phrase in quotation marks to search for them.");
            }
            return new Sought(Optional.of(condition), wanted, told);
        });
    }

    private Optional<Condition> condition(Expression expression) {
        return switch (expression) {
            case Words words -> words(words);
            case Not(Expression inner) -> unwanted(inner).map(c -> new Condition.All(List.of(), List.of(c)));
            case All(List<Expression> parts) -> all(parts);
            case Any(List<Expression> parts) -> any(parts);
        };
    }

    private Optional<Condition> words(Words words) {
        List<String> terms = EnglishText.terms(words.text());
        String word = words.text().toLowerCase(Locale.ROOT);
        if (terms.isEmpty()) return Optional.empty();
        if (!words.quoted() && !keepCommon && EnglishText.isCommon(word)) {
            leftOut.add(word);
            return Optional.empty();
        }
        if (!negated) wanted.add(terms);
        return Optional.of(new Said(terms));
    }

    private Optional<Condition> all(List<Expression> parts) {
        List<Condition> must = new ArrayList<>();
        List<Condition> mustNot = new ArrayList<>();
        for (Expression part : parts) {
            if (part instanceof Not(Expression inner)) unwanted(inner).ifPresent(mustNot::add);
            else condition(part).ifPresent(must::add);
        }
        return must.isEmpty() && mustNot.isEmpty() ? Optional.empty() : Optional.of(new Condition.All(must, mustNot));
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

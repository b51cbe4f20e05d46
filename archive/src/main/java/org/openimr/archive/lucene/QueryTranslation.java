package org.openimr.archive.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.openimr.archive.query.Expression;
import org.openimr.archive.query.Expression.All;
import org.openimr.archive.query.Expression.Any;
import org.openimr.archive.query.Expression.Not;
import org.openimr.archive.query.Expression.Words;
import org.openimr.archive.query.QueryReading.Understood;
import org.openimr.archive.text.EnglishText;

/**
 * Turns an expression into a Lucene query. A common word outside of a phrase ("the") is left out, unless there is
 * nothing else; what has no letter or digit is left out.
 */
final class QueryTranslation {
    /** A word of the service heading says more of an item than the same word in its story. */
    private static final float SERVICE_WEIGHT = 2f;

    private final boolean keepCommon;
    private final List<List<String>> wanted = new ArrayList<>();
    private final Set<String> leftOut = new TreeSet<>();
    private boolean negated;

    private QueryTranslation(boolean keepCommon) {
        this.keepCommon = keepCommon;
    }

    /** Empty: something was typed, and there is no word in it. */
    static Optional<Sought> of(Understood understood) {
        return understood.expression().flatMap(expression -> {
            Optional<Sought> usual = new QueryTranslation(false).sought(expression, understood.notices());
            return usual.or(() -> new QueryTranslation(true).sought(expression, understood.notices()));
        });
    }

    private Optional<Sought> sought(Expression expression, List<String> notices) {
        return query(expression).map(matching -> {
            BooleanQuery.Builder whole = new BooleanQuery.Builder().add(matching, Occur.MUST);
            for (List<String> terms : wanted) {
                whole.add(new BoostQuery(phrase(Layout.SERVICE, terms), SERVICE_WEIGHT), Occur.SHOULD);
            }
            List<String> told = new ArrayList<>(notices);
            if (!leftOut.isEmpty()) {
                told.add("Common words were left out: " + String.join(", ", leftOut)
                        + ". Put a phrase in quotation marks to search for them.");
            }
            return new Sought(Optional.of(whole.build()), wanted, told);
        });
    }

    private Optional<Query> query(Expression expression) {
        return switch (expression) {
            case Words words -> words(words);
            case Not(Expression inner) ->
                unwanted(inner).map(q -> allItems().add(q, Occur.MUST_NOT).build());
            case All(List<Expression> parts) -> all(parts);
            case Any(List<Expression> parts) -> any(parts);
        };
    }

    private Optional<Query> words(Words words) {
        List<String> terms = EnglishText.terms(words.text());
        String word = words.text().toLowerCase(Locale.ROOT);
        if (terms.isEmpty()) return Optional.empty();
        if (!words.quoted() && !keepCommon && EnglishText.isCommon(word)) {
            leftOut.add(word);
            return Optional.empty();
        }
        if (!negated) wanted.add(terms);
        return Optional.of(phrase(Layout.TEXT, terms));
    }

    private Optional<Query> all(List<Expression> parts) {
        BooleanQuery.Builder together = new BooleanQuery.Builder();
        boolean positive = false;
        boolean any = false;
        for (Expression part : parts) {
            Optional<Query> query = part instanceof Not(Expression inner) ? unwanted(inner) : query(part);
            if (query.isEmpty()) continue;
            any = true;
            positive |= !(part instanceof Not);
            together.add(query.get(), part instanceof Not ? Occur.MUST_NOT : Occur.MUST);
        }
        if (!any) return Optional.empty();
        if (!positive) together.add(new TermQuery(Layout.ANY_ITEM), Occur.FILTER);
        return Optional.of(together.build());
    }

    private Optional<Query> any(List<Expression> parts) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        parts.forEach(part -> query(part).ifPresent(q -> either.add(q, Occur.SHOULD)));
        BooleanQuery query = either.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }

    private Optional<Query> unwanted(Expression inner) {
        boolean before = negated;
        negated = !before;
        Optional<Query> query = query(inner);
        negated = before;
        return query;
    }

    private static BooleanQuery.Builder allItems() {
        return new BooleanQuery.Builder().add(new TermQuery(Layout.ANY_ITEM), Occur.FILTER);
    }

    private static Query phrase(String field, List<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.getFirst()))
                : new PhraseQuery(field, terms.toArray(String[]::new));
    }
}

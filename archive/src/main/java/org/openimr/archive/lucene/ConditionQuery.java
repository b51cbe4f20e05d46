package org.openimr.archive.lucene;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.openimr.archive.index.Condition;
import org.openimr.archive.index.Condition.All;
import org.openimr.archive.index.Condition.Any;
import org.openimr.archive.index.Condition.Begun;
import org.openimr.archive.index.Condition.Decided;
import org.openimr.archive.index.Condition.Marked;
import org.openimr.archive.index.Condition.Near;
import org.openimr.archive.index.Condition.Said;
import org.openimr.archive.index.Sought;
import org.openimr.archive.index.Zone;

/** Says a condition in Lucene's queries. */
final class ConditionQuery {
    private ConditionQuery() {}

    /** All that is sought, on item documents only, with scores for which the service weighs nothing. */
    static Query matching(Sought sought) {
        return sought.condition().map(ConditionQuery::query).orElse(unweighed(new TermQuery(Layout.ANY_ITEM)));
    }

    /** The same items with the scores by which they are ordered. */
    static Query scoring(Sought sought) {
        BooleanQuery.Builder whole = new BooleanQuery.Builder();
        List<Said> either = sought.eitherWord();
        either.forEach(part -> whole.add(query(part), Occur.SHOULD));
        if (either.isEmpty()) whole.add(matching(sought), Occur.MUST);
        for (List<String> terms : sought.weighed()) {
            whole.add(new BoostQuery(said(Layout.SERVICE, terms), Sought.SERVICE_WEIGHT), Occur.SHOULD);
        }
        return whole.build();
    }

    /** Those of the items with something that weighs more in the service, as {@link #scoring} scores them. */
    static Optional<Query> inService(Sought sought) {
        if (sought.weighed().isEmpty()) return Optional.empty();
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        sought.weighed().forEach(terms -> some.add(said(Layout.SERVICE, terms), Occur.SHOULD));
        return Optional.of(new BooleanQuery.Builder()
                .add(scoring(sought), Occur.MUST)
                .add(some.build(), Occur.FILTER)
                .build());
    }

    private static Query query(Condition condition) {
        return switch (condition) {
            case Said(Zone zone, List<String> terms) -> said(zone.field(), terms);
            case Near(Zone zone, List<String> terms, int within) ->
                new PhraseQuery(within, zone.field(), terms.toArray(String[]::new));
            case Begun(Zone zone, String letters, String stem) ->
                new ConstantScoreQuery(new BooleanQuery.Builder()
                        .add(new PrefixQuery(new Term(zone.field(), letters)), Occur.SHOULD)
                        .add(new TermQuery(new Term(zone.field(), stem)), Occur.SHOULD)
                        .build());
            case Marked(String mark, boolean begins) ->
                unweighed(
                        begins
                                ? new PrefixQuery(new Term(Layout.MARK, mark))
                                : new TermQuery(new Term(Layout.MARK, mark)));
            case Decided(long from, long to) ->
                unweighed(new IndexOrDocValuesQuery(
                        LongPoint.newRangeQuery(Layout.DECIDED, from, to),
                        NumericDocValuesField.newSlowRangeQuery(Layout.DECIDED, from, to)));
            case All(List<Condition> wanted, List<Condition> unwanted) -> {
                BooleanQuery.Builder all = new BooleanQuery.Builder();
                wanted.forEach(part -> all.add(query(part), Occur.MUST));
                unwanted.forEach(part -> all.add(query(part), Occur.MUST_NOT));
                if (wanted.isEmpty()) all.add(new TermQuery(Layout.ANY_ITEM), Occur.FILTER);
                yield all.build();
            }
            case Any(List<Condition> parts) -> {
                BooleanQuery.Builder either = new BooleanQuery.Builder();
                parts.forEach(part -> either.add(query(part), Occur.SHOULD));
                yield either.build();
            }
        };
    }

    private static Query unweighed(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    private static Query said(String field, List<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.getFirst()))
                : new PhraseQuery(field, terms.toArray(String[]::new));
    }
}

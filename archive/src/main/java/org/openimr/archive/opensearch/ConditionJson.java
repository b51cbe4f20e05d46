package org.openimr.archive.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Says a condition in the cluster's query language, clause by clause as the index in process says it in Lucene's. */
final class ConditionJson {
    private static final Map<String, Object> ANY_ITEM = term(Layout.KIND, Layout.ITEM);

    private ConditionJson() {}

    /** All that is sought, on items' documents only. */
    static Map<String, Object> of(Sought sought) {
        return sought.condition()
                .map(condition -> scoring(sought, condition))
                .orElseGet(() -> bool(Map.of("filter", ANY_ITEM)));
    }

    private static Map<String, Object> scoring(Sought sought, Condition condition) {
        List<Object> optional = queries(sought.eitherWord());
        for (List<String> terms : sought.weighed()) optional.add(said(Layout.SERVICE, terms, Sought.SERVICE_WEIGHT));
        return bool(
                sought.eitherWord().isEmpty()
                        ? Map.of("must", query(condition), "should", optional)
                        : Map.of("should", optional));
    }

    private static Map<String, Object> query(Condition condition) {
        return switch (condition) {
            case Said(Zone zone, List<String> terms) -> said(zone.field(), terms, 1);
            case Near(Zone zone, List<String> terms, int within) ->
                Map.of("match_phrase", Map.of(zone.field(), Map.of("query", String.join(" ", terms), "slop", within)));
            case Begun(Zone zone, String letters, String stem) ->
                constant(bool(Map.of("should", List.of(prefix(zone.field(), letters), term(zone.field(), stem)))), 1);
            case Marked(String mark, boolean begins) ->
                constant(begins ? prefix(Layout.MARK, mark) : term(Layout.MARK, mark), 0);
            case Decided(long from, long to) ->
                constant(Map.of("range", Map.of(Layout.DECIDED, Map.of("gte", from, "lte", to))), 0);
            case All(List<Condition> wanted, List<Condition> unwanted) ->
                bool(Map.of(
                        "must",
                        queries(wanted),
                        "must_not",
                        queries(unwanted),
                        "filter",
                        wanted.isEmpty() ? List.of(ANY_ITEM) : List.of()));
            case Any(List<Condition> parts) -> bool(Map.of("should", queries(parts)));
        };
    }

    private static List<Object> queries(List<? extends Condition> parts) {
        List<Object> queries = new ArrayList<>();
        for (Condition part : parts) queries.add(query(part));
        return queries;
    }

    private static Map<String, Object> said(String field, List<String> terms, float weight) {
        return terms.size() == 1
                ? Map.of("term", Map.of(field, Map.of("value", terms.getFirst(), "boost", weight)))
                : Map.of("match_phrase", Map.of(field, Map.of("query", String.join(" ", terms), "boost", weight)));
    }

    private static Map<String, Object> constant(Map<String, Object> query, int score) {
        return Map.of("constant_score", Map.of("filter", query, "boost", score));
    }

    private static Map<String, Object> prefix(String field, String letters) {
        return Map.of("prefix", Map.of(field, letters));
    }

    static Map<String, Object> term(String field, String value) {
        return Map.of("term", Map.of(field, value));
    }

    static Map<String, Object> bool(Map<String, Object> clauses) {
        return Map.of("bool", clauses);
    }
}

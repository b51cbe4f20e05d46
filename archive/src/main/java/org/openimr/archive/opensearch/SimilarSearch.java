package org.openimr.archive.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openimr.archive.PublishedId;
import org.openimr.archive.index.CountedTerms;
import org.openimr.archive.index.Nearest;
import org.openimr.archive.index.Nearest.Near;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.ItemFacets;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.similar.ItemTraits;
import org.openimr.archive.similar.Likeness;
import org.openimr.archive.similar.SimilarAnswer;
import org.openimr.archive.similar.SimilarItem;
import org.openimr.archive.similar.SimilarQuestion;
import org.openimr.archive.similar.Trait;
import org.openimr.archive.understanding.Understanding;
import org.openimr.determination.Outcome;
import tools.jackson.databind.JsonNode;

/**
 * Looks for the items like one in a view of the cluster's index. The cluster finds every item that could be near enough;
 * they are compared here, by the same likeness as in process.
 */
final class SimilarSearch {
    private static final int AT_ONCE = 5000;
    private static final String OUTCOME = Layout.facet(Facet.OUTCOME);

    private final View view;
    private final SimilarQuestion question;
    private final Understanding understanding;
    private final ItemTraits asked;
    private final CountedTerms common;
    private final Likeness likeness;
    private final KeyedTraits keyed;
    private final Nearest nearest;
    private final Nearest further;
    private final Set<String> letters = new HashSet<>();
    private int upheld;
    private int overturned;
    private int notStated;

    SimilarSearch(View view, SimilarQuestion question, Understanding understanding) {
        this.view = view;
        this.question = question;
        this.understanding = understanding;
        this.asked = ItemTraits.of(question.letter(), question.item(), understanding);
        this.common = TermCounts.of(asked, view);
        this.likeness = new Likeness(asked, common);
        this.keyed = new KeyedTraits(asked);
        this.nearest = new Nearest(question.rows());
        this.further = new Nearest(question.rows());
    }

    SimilarAnswer answer() {
        compareAll(likeness.oneIsNeeded(), Set.of());
        // the next ones are many and cost as much again
        if (nearest.size() + further.size() < question.rows()) {
            compareAll(likeness.oneIsNeededToBeAlike(), likeness.oneIsNeeded());
        }
        List<SimilarItem> rows = rows(nearest.inOrder());
        return new SimilarAnswer(
                rows,
                letters.size(),
                new OutcomeSplit(upheld, overturned, notStated),
                rows(further.first(question.rows() - rows.size())));
    }

    private void compareAll(Set<Trait> one, Set<Trait> none) {
        if (one.isEmpty()) return;
        Map<String, Object> body = new HashMap<>(Map.of(
                "query",
                having(one, none),
                "size",
                AT_ONCE,
                "_source",
                false,
                "docvalue_fields",
                List.of(Layout.TRAIT, Layout.ID, Layout.NUMBER, Layout.DECIDED, OUTCOME),
                "sort",
                List.of(Map.of("_shard_doc", "asc")),
                "track_scores",
                true,
                "track_total_hits",
                false));
        JsonNode hits = view.search(body).path("hits").path("hits");
        while (!hits.isEmpty()) {
            for (JsonNode hit : hits)
                compare(hit.path("fields"), (float) hit.path("_score").asDouble());
            if (hits.size() < AT_ONCE) break;
            body.put(
                    "search_after",
                    List.of(hits.get(hits.size() - 1).path("sort").path(0).asLong()));
            hits = view.search(body).path("hits").path("hits");
        }
    }

    /** Items with one of these traits and with none of those; their score is the weight of the shared phrases. */
    private Map<String, Object> having(Set<Trait> one, Set<Trait> none) {
        Map<String, Object> clauses = new HashMap<>();
        clauses.put("filter", keyed(one));
        List<Map<String, Object>> not = new ArrayList<>();
        if (!none.isEmpty()) not.add(keyed(none));
        question.own().ifPresent(own -> not.add(ConditionJson.term(Layout.ID, own.value())));
        clauses.put("must_not", not);
        clauses.put(
                "should",
                common.telling(asked).stream()
                        .map(phrase -> Map.of(
                                "constant_score",
                                Map.of(
                                        "filter",
                                        ConditionJson.term(Layout.PHRASE, phrase),
                                        "boost",
                                        common.weightOf(phrase))))
                        .toList());
        clauses.put("minimum_should_match", 0);
        return ConditionJson.bool(clauses);
    }

    private static Map<String, Object> keyed(Set<Trait> traits) {
        return Map.of(
                "terms",
                Map.of(Layout.TRAIT, traits.stream().map(Trait::key).sorted().toList()));
    }

    private void compare(JsonNode fields, double phrases) {
        Likeness.Other other = keyed.of(Json.texts(fields.path(Layout.TRAIT)), phrases);
        boolean isNear = likeness.isNearEnough(other);
        if (isNear) count(fields);
        else if (!likeness.isAlike(other)) return;
        Nearest kept = isNear ? nearest : further;
        int nearness = likeness.nearness(other);
        if (!kept.mayKeep(nearness)) return;
        kept.keep(new Near(
                nearness,
                fields.path(Layout.DECIDED).path(0).asLong(),
                new PublishedId(fields.path(Layout.ID).path(0).asString()),
                fields.path(Layout.NUMBER).path(0).asInt()));
    }

    private void count(JsonNode fields) {
        letters.add(fields.path(Layout.ID).path(0).asString());
        List<String> outcome = Json.texts(fields.path(OUTCOME));
        if (outcome.contains(ItemFacets.value(Outcome.UPHELD))) upheld++;
        else if (outcome.contains(ItemFacets.value(Outcome.OVERTURNED))) overturned++;
        else notStated++;
    }

    private List<SimilarItem> rows(List<Near> near) {
        if (near.isEmpty()) return List.of();
        List<String> ids = near.stream()
                .map(one -> UnsentLetter.itemId(one.letter(), one.number()))
                .toList();
        Map<String, SimilarItem> shown = new HashMap<>();
        JsonNode found = view.search(Map.of(
                "query",
                Map.of("ids", Map.of("values", ids)),
                "size",
                SimilarQuestion.MOST_ROWS,
                "_source",
                List.of(Layout.NUMBER, Layout.STORED)));
        for (JsonNode hit : found.path("hits").path("hits")) {
            shown.put(
                    hit.path("_id").asString(),
                    ItemSearch.shown(hit.path("_source")).likeOneOf(asked, understanding));
        }
        List<SimilarItem> rows = new ArrayList<>();
        for (String id : ids) {
            if (!shown.containsKey(id)) throw View.lost(id);
            rows.add(shown.get(id));
        }
        return rows;
    }
}

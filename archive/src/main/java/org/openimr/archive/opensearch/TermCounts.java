package org.openimr.archive.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openimr.archive.index.CountedTerms;
import org.openimr.archive.similar.ItemTraits;
import org.openimr.archive.similar.Trait;

/** Counts the traits and phrases of one item in the cluster. */
final class TermCounts {
    private TermCounts() {}

    static CountedTerms of(ItemTraits asked, View view) {
        List<Trait> traits = List.copyOf(asked.shown().keySet());
        List<String> phrases = List.copyOf(asked.phrases());
        List<Map<String, Object>> queries = new ArrayList<>();
        queries.add(ConditionJson.term(Layout.KIND, Layout.ITEM));
        traits.forEach(trait -> queries.add(ConditionJson.term(Layout.TRAIT, trait.key())));
        phrases.forEach(phrase -> queries.add(ConditionJson.term(Layout.PHRASE, phrase)));
        List<Integer> counts = view.counts(queries);
        Map<Trait, Integer> having = new HashMap<>();
        for (int i = 0; i < traits.size(); i++) having.put(traits.get(i), counts.get(1 + i));
        Map<String, Integer> havingPhrase = new HashMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            havingPhrase.put(phrases.get(i), counts.get(1 + traits.size() + i));
        }
        return new CountedTerms(counts.getFirst(), having, havingPhrase);
    }
}

package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.openimr.archive.similar.Commonness;
import org.openimr.archive.similar.ItemTraits;
import org.openimr.archive.similar.Trait;

/**
 * How common the traits and phrases of one item are in a view of the index. Documents that were replaced and not yet
 * merged away count too, which moves a weight by a hair.
 */
record CountedTerms(int items, Map<Trait, Integer> traits, Map<String, Integer> phrases) implements Commonness {
    static CountedTerms of(ItemTraits asked, IndexReader reader) throws IOException {
        Map<Trait, Integer> traits = new HashMap<>();
        for (Trait trait : asked.shown().keySet()) {
            traits.put(trait, reader.docFreq(new Term(Layout.TRAIT, trait.key())));
        }
        Map<String, Integer> phrases = new HashMap<>();
        for (String phrase : asked.phrases()) phrases.put(phrase, reader.docFreq(new Term(Layout.PHRASE, phrase)));
        return new CountedTerms(reader.docFreq(Layout.ANY_ITEM), traits, phrases);
    }

    @Override
    public int having(Trait trait) {
        return traits.getOrDefault(trait, 0);
    }

    @Override
    public int havingPhrase(String phrase) {
        return phrases.getOrDefault(phrase, 0);
    }
}

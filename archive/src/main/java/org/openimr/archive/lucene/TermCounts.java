package org.openimr.archive.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.openimr.archive.index.CountedTerms;
import org.openimr.archive.similar.ItemTraits;
import org.openimr.archive.similar.Trait;

/**
 * Counts the traits and phrases of one item. Documents that were replaced and not yet merged away count too, which moves
 * a weight by a hair.
 */
final class TermCounts {
    private TermCounts() {}

    static CountedTerms of(ItemTraits asked, IndexReader reader) throws IOException {
        Map<Trait, Integer> traits = new HashMap<>();
        for (Trait trait : asked.shown().keySet()) {
            traits.put(trait, reader.docFreq(new Term(Layout.TRAIT, trait.key())));
        }
        Map<String, Integer> phrases = new HashMap<>();
        for (String phrase : asked.phrases()) phrases.put(phrase, reader.docFreq(new Term(Layout.PHRASE, phrase)));
        return new CountedTerms(reader.docFreq(Layout.ANY_ITEM), traits, phrases);
    }
}

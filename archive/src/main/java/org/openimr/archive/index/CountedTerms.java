package org.openimr.archive.index;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openimr.archive.similar.Commonness;
import org.openimr.archive.similar.ItemTraits;
import org.openimr.archive.similar.Trait;

/** How common the traits and phrases of one item are in a view of the index. */
public record CountedTerms(int items, Map<Trait, Integer> traits, Map<String, Integer> phrases) implements Commonness {
    /** Of a long rationale the rarest phrases are compared. */
    private static final int MOST_PHRASES = 256;

    public CountedTerms {
        traits = Map.copyOf(traits);
        phrases = Map.copyOf(phrases);
    }

    @Override
    public int having(Trait trait) {
        return traits.getOrDefault(trait, 0);
    }

    @Override
    public int havingPhrase(String phrase) {
        return phrases.getOrDefault(phrase, 0);
    }

    /** The phrases of this item that the archive has and that are no boilerplate, the rarest first. */
    public List<String> telling(ItemTraits asked) {
        return asked.phrases().stream()
                .filter(phrase -> havingPhrase(phrase) > 0 && !isBoilerplate(phrase))
                .sorted(Comparator.<String>comparingInt(this::havingPhrase).thenComparing(phrase -> phrase))
                .limit(MOST_PHRASES)
                .toList();
    }

    /** What sharing this phrase adds. */
    public float weightOf(String phrase) {
        return (float) weight(havingPhrase(phrase));
    }
}

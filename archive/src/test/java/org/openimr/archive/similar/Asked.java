package org.openimr.archive.similar;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openimr.archive.Fictional;
import org.openimr.archive.understanding.Understanding;
import org.openimr.determination.Determination;
import org.openimr.vocabulary.load.Vocabularies;

/** Fictional items to compare. */
final class Asked {
    static final Understanding UNDERSTANDING =
            Understanding.of(Vocabularies.builtIn().vocabulary());

    private Asked() {}

    /** An item that asks for this and has no rationale. */
    static ItemTraits service(String service) {
        return of(Fictional.letter(1).item(service, Optional.empty(), Optional.empty()));
    }

    /** The first item of a letter. */
    static ItemTraits of(Fictional letter) {
        Determination determination = letter.published().determination();
        return ItemTraits.of(determination, determination.issues().getFirst(), UNDERSTANDING);
    }

    /** What a comparison is told of an item. */
    static Likeness.Other other(ItemTraits asked, ItemTraits other) {
        Set<Trait> shared = new TreeSet<>(asked.shown().keySet());
        shared.retainAll(other.shown().keySet());
        return new Likeness.Other(shared, other.of(Trait.Kind.SERVICE).size(), other.bodyParts(), 0);
    }

    /** A hundred items, each trait and phrase in one of them but for those named. */
    static Commonness oneInAHundred(Map<String, Integer> but) {
        return new Commonness() {
            @Override
            public int items() {
                return 100;
            }

            @Override
            public int having(Trait trait) {
                return but.getOrDefault(trait.key(), 1);
            }

            @Override
            public int havingPhrase(String phrase) {
                return but.getOrDefault(phrase, 1);
            }
        };
    }
}

package org.openimr.archive.similar;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.openimr.archive.text.EnglishText;

/**
 * Pairs of neighbouring words of a rationale. A letter's own thought and the sentences of every letter are told apart by
 * how common a pair is in the archive, see {@link Commonness#isBoilerplate}.
 */
public final class Phrases {
    private Phrases() {}

    /** Each once, stemmed, in the order of the alphabet. */
    public static NavigableSet<String> of(String rationale) {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(in(EnglishText.terms(rationale))));
    }

    /** The same of terms that are made already, in the order of the text. */
    public static SequencedSet<String> in(List<String> terms) {
        SequencedSet<String> phrases = LinkedHashSet.newLinkedHashSet(terms.size());
        for (int i = 0; i + 1 < terms.size(); i++) phrases.add(terms.get(i) + " " + terms.get(i + 1));
        return Collections.unmodifiableSequencedSet(phrases);
    }
}

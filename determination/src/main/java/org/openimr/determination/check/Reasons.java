package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.prose.Sentences;
import org.openimr.determination.prose.Shingles;
import org.openimr.determination.prose.Stretch;

/**
 * An item's reasons, to be laid beside another's.
 *
 * @param whole      runs of words
 * @param nameless   the same without the words of the item's name: what is the same apart from them is one text
 * @param sentences  words of each longer sentence before the closing one, without the item's name
 */
record Reasons(int number, Passage text, Shingles whole, Shingles nameless, List<Shingles> sentences) {
    private static final int RUN = 4;
    /** Share of common runs from which two rationales are one: what differs is the item's name. */
    private static final double SAME = 0.7;
    /** A sentence with fewer words in common than this says something of its own. */
    private static final double ITS_OWN = 0.3;

    private static final int LONG_SENTENCE = 45;

    static Reasons of(Item item, Passage rationale) {
        String text = ClosingVerdict.beforeWeaning(rationale.text());
        String name = item.issue().service();
        List<Shingles> sentences = new ArrayList<>();
        for (Stretch sentence : Sentences.of(text)) {
            String words = sentence.of(text);
            boolean closes = item.closing().filter(sentence::equals).isPresent();
            if (!closes && words.length() > LONG_SENTENCE) sentences.add(Shingles.without(name, words, 1));
        }
        return new Reasons(
                item.number(), rationale, Shingles.of(text, RUN), Shingles.without(name, text, RUN), sentences);
    }

    /** Whether both are one text, and neither has a sentence that the other has not. */
    boolean areThoseOf(Reasons other) {
        boolean alike = whole.likeness(other.whole) >= SAME || nameless.likeness(other.nameless) >= SAME;
        return alike && !addsTo(other) && !other.addsTo(this);
    }

    private boolean addsTo(Reasons other) {
        return sentences.stream()
                .anyMatch(mine -> other.sentences.stream().noneMatch(yours -> mine.likeness(yours) >= ITS_OWN));
    }
}

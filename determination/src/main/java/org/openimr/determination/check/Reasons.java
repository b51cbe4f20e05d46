package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.prose.Sentences;
import org.openimr.determination.prose.Shingles;
import org.openimr.determination.prose.Stretch;

/** An item's reasons, to be laid beside another's. */
final class Reasons {
    private static final int RUN = 4;
    /** Share of common runs from which two rationales are one: what differs is the item's name. */
    private static final double SAME = 0.7;
    /** A sentence with fewer words in common than this says something of its own. */
    private static final double ITS_OWN = 0.3;

    private static final int LONG_SENTENCE = 45;

    private final Item item;
    private final Passage rationale;
    private final String text;
    private final Shingles whole;
    /** Without the words of the item's name: what is the same apart from them is one text. */
    private final Shingles nameless;

    Reasons(Item item, Passage rationale) {
        this.item = item;
        this.rationale = rationale;
        this.text = ClosingVerdict.beforeWeaning(rationale.text());
        this.whole = Shingles.of(text, RUN);
        this.nameless = Shingles.without(item.issue().service(), text, RUN);
    }

    int number() {
        return item.number();
    }

    Passage text() {
        return rationale;
    }

    /** Whether both are one text, and neither has a sentence that the other has not. */
    boolean areThoseOf(Reasons other) {
        boolean alike = whole.likeness(other.whole) >= SAME || nameless.likeness(other.nameless) >= SAME;
        return alike && !addsTo(other) && !other.addsTo(this);
    }

    private boolean addsTo(Reasons other) {
        List<Shingles> theirs = other.sentences();
        return sentences().stream()
                .anyMatch(mine -> theirs.stream().noneMatch(yours -> mine.likeness(yours) >= ITS_OWN));
    }

    /** Words of each longer sentence before the closing one, without the item's name. */
    private List<Shingles> sentences() {
        Optional<Stretch> closing = item.closing();
        List<Shingles> sentences = new ArrayList<>();
        for (Stretch sentence : Sentences.of(text)) {
            String words = sentence.of(text);
            if (closing.filter(sentence::equals).isEmpty() && words.length() > LONG_SENTENCE)
                sentences.add(Shingles.without(item.issue().service(), words, 1));
        }
        return sentences;
    }
}

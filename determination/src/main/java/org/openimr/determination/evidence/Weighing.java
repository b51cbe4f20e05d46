package org.openimr.determination.evidence;

import java.util.List;

/** What comes of comparing studies that disagree. */
public sealed interface Weighing {
    /** One side has the better evidence: by level, or at one level by fewer biases. */
    record Better(RatedStudy study, Ground ground) implements Weighing {}

    /** Level and number of biases are equal: the reviewer says which and why. */
    record Tied(List<RatedStudy> studies) implements Weighing {
        public Tied {
            studies = List.copyOf(studies);
        }
    }

    /** No study is both applicable and rated. */
    record NothingToWeigh() implements Weighing {}

    /** What made the difference. */
    enum Ground {
        /** No other applicable study speaks for the other side. */
        UNOPPOSED,
        LEVEL,
        FEWER_BIASES
    }
}

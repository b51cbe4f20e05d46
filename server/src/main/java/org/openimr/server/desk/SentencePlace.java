package org.openimr.server.desk;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A sentence and where it stands in a draft.
 *
 * @param item   whose rationale it is in; {@link #SUMMARY} for the clinical summary
 * @param place  in there, from 0
 */
public record SentencePlace(int item, int place, DraftSentence sentence) {
    /** In place of an item's number. */
    public static final int SUMMARY = 0;

    static List<SentencePlace> of(int item, List<DraftSentence> sentences) {
        return IntStream.range(0, sentences.size())
                .mapToObj(place -> new SentencePlace(item, place, sentences.get(place)))
                .toList();
    }
}

package org.openimr.bench.similar;

import java.util.List;
import org.openimr.archive.PublishedDetermination;

/** Letters and the judgements on items of theirs. */
record Collection(List<PublishedDetermination> letters, List<Judgement> judgements) {
    Collection {
        letters = List.copyOf(letters);
        judgements = List.copyOf(judgements);
    }

    int items() {
        return letters.stream()
                .mapToInt(letter -> letter.determination().issues().size())
                .sum();
    }
}

package org.openimr.determination.check;

import java.util.List;
import java.util.stream.Stream;

/** Every fictional letter written for a single check. */
final class Examples {
    private Examples() {}

    static List<Example> all() {
        return Stream.of(LetterExamples.all(), EvidenceExamples.all(), FileExamples.all(), PlainErrorExamples.all())
                .flatMap(List::stream)
                .toList();
    }
}

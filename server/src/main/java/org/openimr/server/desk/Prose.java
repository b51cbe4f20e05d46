package org.openimr.server.desk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences as running text. */
final class Prose {
    private Prose() {}

    /** One space between sentences, and inside them where there was more white space. */
    static String of(List<DraftSentence> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.text().strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What stands on each line, without empty ones. */
    static List<String> lines(String typed) {
        return Arrays.stream(typed.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

package org.openimr.records.chronology;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.vocabulary.Diagnosis;
import org.openimr.vocabulary.Vocabulary;

/**
 * Compares a diagnosis code with the words beside it.
 *
 * <p>They contradict each other where both name a part of the body or a side and not the same one, or where they have no
 * word of substance in common. A code that no list has contradicts nothing.
 */
final class CodeCheck {
    private final Vocabulary vocabulary;
    private final Dictionary dictionary;

    CodeCheck(Vocabulary vocabulary, Dictionary dictionary) {
        this.vocabulary = vocabulary;
        this.dictionary = dictionary;
    }

    Optional<CodeMismatch> of(ChronologyEvent.Diagnosis written) {
        if (written.code().isEmpty() || written.name().isEmpty()) return Optional.empty();
        String code = written.code().get();
        List<Diagnosis> means = vocabulary.diagnoses().withCode(code);
        if (means.isEmpty()) return Optional.empty();
        Sense label = sense(written.name());
        if (label.words().isEmpty()) return Optional.empty();
        boolean agrees = means.stream().anyMatch(diagnosis -> label.agrees(sense(diagnosis.title())));
        return agrees
                ? Optional.empty()
                : Optional.of(new CodeMismatch(written.mention().place(), code, written.name(), means));
    }

    /** What words say: parts of the body, sides, and the concepts and stems of the rest. */
    private record Sense(Set<String> parts, Set<String> sides, Set<String> words) {
        boolean agrees(Sense other) {
            if (!sides.isEmpty() && !other.sides.isEmpty() && apart(sides, other.sides)) return false;
            if (!parts.isEmpty() && !other.parts.isEmpty() && apart(parts, other.parts)) return false;
            return !apart(words, other.words);
        }

        private static boolean apart(Set<String> first, Set<String> second) {
            return first.stream().noneMatch(second::contains);
        }
    }

    private Sense sense(String text) {
        Passage passage = new Passage(text, List.of(), SectionKind.HEAD, true);
        var hits = dictionary.hits(passage);
        Set<String> parts = new HashSet<>();
        Set<String> words = new HashSet<>();
        Set<String> sides = new HashSet<>();
        for (Hit hit : hits.getOrDefault(TermList.PARTS, List.of())) {
            parts.add(hit.term().attribute("group").orElse(hit.name()));
        }
        for (Hit hit : hits.getOrDefault(TermList.SIDES, List.of())) sides.add(hit.name());
        for (Hit hit : hits.getOrDefault(TermList.CUES, List.of())) {
            if (hit.name().equals("DISEASE")) hit.term().attribute("concept").ifPresent(words::add);
        }
        for (Token token : passage.tokens()) {
            if (token.plain().length() > 4 && Character.isLetter(token.plain().charAt(0)))
                words.add(stem(token.plain()));
        }
        return new Sense(parts, sides, words);
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(6, word.length()));
    }
}

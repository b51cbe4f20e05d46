package org.openimr.determination.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.prose.Spelling;

/** How the words are spelled in which treatments are requested. A word it does not have may be right. */
final class TreatmentWords {
    /** Shorter words have too many neighbours. */
    static final int SHORTEST = 8;
    /** From this length on two slips are one word still. */
    private static final int LONG = 12;

    private static final TreatmentWords BUILT_IN = load();

    private final Set<String> words = new HashSet<>();
    private final Map<Integer, List<String>> byLength = new HashMap<>();

    private TreatmentWords(List<String> all) {
        words.addAll(all);
        for (String word : all)
            byLength.computeIfAbsent(word.length(), _ -> new ArrayList<>()).add(word);
    }

    static TreatmentWords builtIn() {
        return BUILT_IN;
    }

    /** The word that a misspelt one was meant to be; empty where it is right or unlike any. */
    Optional<String> meant(String lowerCaseWord) {
        int length = lowerCaseWord.length();
        if (length < SHORTEST || words.contains(lowerCaseWord)) return Optional.empty();
        int slips = length >= LONG ? 2 : 1;
        for (int other = length - slips; other <= length + slips; other++) {
            for (String word : byLength.getOrDefault(other, List.of())) {
                if (word.charAt(0) == lowerCaseWord.charAt(0)
                        && Spelling.distance(word, lowerCaseWord) <= slips
                        && !Spelling.isForm(word, lowerCaseWord)) return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static TreatmentWords load() {
        try (InputStream in = Objects.requireNonNull(
                TreatmentWords.class.getResourceAsStream("treatment-words.txt"), "treatment-words.txt")) {
            List<String> words = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split(" +", -1)).stream())
                    .toList();
            return new TreatmentWords(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

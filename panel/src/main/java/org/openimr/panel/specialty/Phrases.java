package org.openimr.panel.specialty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds phrases in a text, word by word, whatever its capitals, punctuation and plural endings. */
final class Phrases<T> {
    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    private record Phrase<T>(List<String> words, T of) {}

    /**
     * A phrase where it stands.
     *
     * @param end    exclusive, in words
     * @param words  as they stand in the text, in small letters
     */
    record Hit<T>(int start, int end, String words, T of) {
        private boolean liesWithin(Hit<T> other) {
            return other.start <= start && end <= other.end && other.end - other.start > end - start;
        }
    }

    void add(String phrase, T of) {
        List<String> words = words(phrase).stream().map(Phrases::stem).toList();
        byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Phrase<>(words, of));
    }

    /** In the order of the text; a phrase within a longer one is part of it and does not count. */
    List<Hit<T>> in(String text) {
        List<String> written = words(text);
        List<String> stems = written.stream().map(Phrases::stem).toList();
        List<Hit<T>> all = new ArrayList<>();
        for (int at = 0; at < stems.size(); at++) {
            for (Phrase<T> phrase : byFirstWord.getOrDefault(stems.get(at), List.of())) {
                int end = at + phrase.words.size();
                if (end <= stems.size() && stems.subList(at, end).equals(phrase.words))
                    all.add(new Hit<>(at, end, String.join(" ", written.subList(at, end)), phrase.of));
            }
        }
        return all.stream()
                .filter(hit -> all.stream().noneMatch(hit::liesWithin))
                .toList();
    }

    /** Small letters and digits; none where the text holds neither. */
    static List<String> words(String text) {
        String plain = Taxonomy.plain(text);
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" ", -1));
    }

    /** "injections" and "injection" alike; "compress" has no plural ending. */
    private static String stem(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}

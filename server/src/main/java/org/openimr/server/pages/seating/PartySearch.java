package org.openimr.server.pages.seating;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.openimr.panel.parties.PartyWords;
import org.openimr.panel.ties.Party;

/** Finds entered parties by the words of their names, whatever their capitals, accents, points and order. */
record PartySearch(List<Party> parties) {
    /** So many at most; who finds more types more of the name. */
    static final int MOST = 12;

    /** Those whose names hold every word, or a word that begins so; nearest first. */
    List<Party> of(String typed) {
        Set<String> words = words(typed);
        if (words.isEmpty()) return List.of();
        return parties.stream()
                .filter(party -> holds(words(PartyWords.name(party)), words))
                .sorted(Comparator.<Party>comparingInt(
                                party -> words(PartyWords.name(party)).size())
                        .thenComparing(PartyWords::name)
                        .thenComparing(Party::id))
                .limit(MOST)
                .toList();
    }

    private static boolean holds(Set<String> name, Set<String> words) {
        return words.stream().allMatch(word -> name.stream().anyMatch(own -> own.startsWith(word)));
    }

    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.'’]", "");
        Set<String> words = new TreeSet<>(Arrays.asList(plain.split("[^\\p{L}\\d]+", -1)));
        words.remove("");
        return words;
    }
}

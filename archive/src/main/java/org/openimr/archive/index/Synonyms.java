package org.openimr.archive.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openimr.archive.text.EnglishText;
import org.openimr.archive.understanding.DataFile;
import org.openimr.archive.understanding.Understanding;
import org.openimr.vocabulary.Drug;

/**
 * Words that are searched for in place of others, from data files: medical ones from a table, and drugs of one active
 * ingredient under their brand and generic names.
 */
public final class Synonyms {
    /** Of more the first are taken, so that a question stays small. */
    private static final int MOST = 12;

    private final Map<List<String>, Map<List<String>, String>> others = new HashMap<>();
    private final Function<String, Optional<Drug>> drugs;
    private final String sha256;
    private int longest = 1;

    private Synonyms(DataFile words, DataFile drugNames, Function<String, Optional<Drug>> drugs) {
        this.drugs = drugs;
        this.sha256 = words.sha256();
        for (DataFile.Row row : words.rows()) {
            if (row.values(0).size() + row.values(1).size() < 2) throw row.wrong("a word without another for it");
            add(row.values(0), row.values(1));
        }
        Map<String, List<String>> byIngredient = new LinkedHashMap<>();
        for (DataFile.Row row : drugNames.rows()) {
            if (row.values(1).size() == 1) {
                List<String> names = byIngredient.computeIfAbsent(row.column(1), ingredient -> {
                    List<String> first = new ArrayList<>();
                    first.add(ingredient);
                    return first;
                });
                row.values(0).stream().filter(name -> !names.contains(name)).forEach(names::add);
            }
        }
        byIngredient.values().forEach(names -> add(names, List.of()));
    }

    /** The program's own, with the drugs of a vocabulary. */
    static Synonyms with(Understanding understanding) {
        return read(DataFile.builtIn(Synonyms.class, "synonyms.tsv"), understanding);
    }

    /** From another table of words. */
    static Synonyms read(DataFile words, Understanding understanding) {
        DataFile names = DataFile.builtIn(Understanding.class, "drug-names.tsv");
        return new Synonyms(words, names, understanding::drugNamed);
    }

    private void add(List<String> alike, List<String> onlyTyped) {
        for (String word : alike) add(word, alike);
        for (String word : onlyTyped) add(word, alike);
    }

    private void add(String word, List<String> alike) {
        List<String> terms = EnglishText.terms(word);
        if (terms.isEmpty()) throw new IllegalArgumentException("no word: '" + word + "'");
        longest = Math.max(longest, terms.size());
        Map<List<String>, String> known = others.computeIfAbsent(terms, _ -> new LinkedHashMap<>());
        for (String other : alike) {
            List<String> its = EnglishText.terms(other);
            if (!its.equals(terms) && known.size() < MOST) known.putIfAbsent(its, other);
        }
    }

    /** Hash of the table of words. */
    public String sha256() {
        return sha256;
    }

    /** Terms of the longest words that have others. */
    int longest() {
        return longest;
    }

    /**
     * What is searched for besides, by its terms, as it is printed.
     *
     * @param terms  of what was typed
     * @param typed  as typed
     */
    Map<List<String>, String> of(List<String> terms, String typed) {
        Map<List<String>, String> known = others.get(terms);
        if (known != null) return Collections.unmodifiableMap(known);
        return drugs.apply(typed)
                .filter(drug -> drug.ingredients().size() == 1)
                .map(drug -> drug.ingredients().iterator().next())
                .filter(ingredient -> !EnglishText.terms(ingredient).equals(terms)
                        && !EnglishText.terms(ingredient).isEmpty())
                .map(ingredient -> Map.of(EnglishText.terms(ingredient), ingredient))
                .orElse(Map.of());
    }
}

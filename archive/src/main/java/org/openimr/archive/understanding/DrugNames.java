package org.openimr.archive.understanding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openimr.vocabulary.Drug;
import org.openimr.vocabulary.Vocabulary;

/** Drugs by the words of a text: our own names, which may be of several words, and single names of the vocabulary. */
final class DrugNames {
    /** Shorter names of the vocabulary are as often words of another sense. */
    private static final int SHORTEST = 5;

    /** Words remembered; letters have few different ones, and a mistyped one costs a look-up each time. */
    private static final int REMEMBERED = 50_000;

    private final Phrases<Drug> own = new Phrases<>();
    private final Map<String, Drug> ownByIngredient = new HashMap<>();
    private final Set<String> services;
    private final Vocabulary vocabulary;
    private final Map<String, Optional<Drug>> known = new ConcurrentHashMap<>();

    /**
     * @param services  words that name services: no drugs, whatever the vocabulary says
     */
    DrugNames(DataFile names, Vocabulary vocabulary, Set<String> services) {
        this.vocabulary = vocabulary;
        this.services = Set.copyOf(services);
        for (DataFile.Row row : names.rows()) {
            Set<String> ingredients = new HashSet<>(row.values(1));
            Set<String> classes = new HashSet<>(row.values(2));
            if (ingredients.isEmpty()) throw row.wrong("a drug without an active ingredient");
            for (String name : row.values(0)) {
                Drug drug = new Drug(name, ingredients, classes);
                own.add(name, drug);
                if (ingredients.contains(name)) ownByIngredient.putIfAbsent(name, drug);
            }
        }
    }

    Phrases<Drug> own() {
        return own;
    }

    /** The drug that one word names in the vocabulary, classed by our own list where the vocabulary does not. */
    Optional<Drug> ofVocabulary(String word) {
        if (word.length() < SHORTEST || services.contains(word)) return Optional.empty();
        Optional<Drug> drug = known.get(word);
        if (drug != null) return drug;
        Optional<Drug> found = classed(word);
        if (known.size() < REMEMBERED) known.put(word, found);
        return found;
    }

    /** An own drug as the vocabulary classes it; the own classes where the vocabulary has none. */
    Drug asClassed(Drug drug) {
        Set<String> classes = new HashSet<>();
        for (String ingredient : drug.ingredients()) {
            classed(ingredient).ifPresent(one -> classes.addAll(one.classes()));
        }
        return classes.isEmpty() ? drug : new Drug(drug.name(), drug.ingredients(), classes);
    }

    private Optional<Drug> classed(String name) {
        return vocabulary.drugs().named(name).map(drug -> {
            if (!drug.classes().isEmpty()) return drug;
            Set<String> classes = new HashSet<>();
            for (String ingredient : drug.ingredients()) {
                Drug of = ownByIngredient.get(ingredient);
                if (of != null) classes.addAll(of.classes());
            }
            return new Drug(drug.name(), drug.ingredients(), classes);
        });
    }
}

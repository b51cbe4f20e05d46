package org.openimr.records.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.openimr.vocabulary.Drug;
import org.openimr.vocabulary.Vocabulary;

/** Drugs named in a passage, by the dictionary first and then by the vocabulary. */
final class DrugNames {
    private static final int SHORTEST = 4;

    private final Vocabulary vocabulary;
    private final Map<String, Optional<String>> asked = new HashMap<>();

    DrugNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param generic  generic name, lower case, a combination with a hyphen */
    record Named(String generic, int start, int end) {}

    List<Named> in(Reading reading) {
        List<Named> found = new ArrayList<>();
        List<Hit> known = reading.of(TermList.DRUGS);
        List<Token> tokens = reading.passage().tokens();
        int next = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (next < known.size() && known.get(next).first() == at) {
                Hit drug = known.get(next++);
                if (!drug.name().equals(Dictionary.NOTHING)) {
                    found.add(new Named(drug.name(), drug.start(), drug.end()));
                }
                at = drug.last();
                continue;
            }
            Token token = tokens.get(at);
            if (token.plain().length() < SHORTEST
                    || !Character.isLetter(token.plain().charAt(0))) continue;
            generic(token.plain()).ifPresent(name -> found.add(new Named(name, token.start(), token.end())));
        }
        return found;
    }

    /** A word is a drug where the vocabulary has classes for all that is in it; other names may be plain words. */
    private Optional<String> generic(String word) {
        return asked.computeIfAbsent(word, this::ask);
    }

    private Optional<String> ask(String word) {
        Optional<Drug> drug = vocabulary.drugs().named(word);
        if (drug.isEmpty() || drug.get().ingredients().isEmpty()) return Optional.empty();
        boolean known = drug.get().ingredients().stream()
                .allMatch(name -> vocabulary
                        .drugs()
                        .named(name)
                        .filter(d -> !d.classes().isEmpty())
                        .isPresent());
        return known ? Optional.of(String.join("-", new TreeSet<>(drug.get().ingredients()))) : Optional.empty();
    }
}

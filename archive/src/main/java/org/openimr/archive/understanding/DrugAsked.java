package org.openimr.archive.understanding;

import java.util.Optional;
import java.util.Set;
import org.openimr.determination.prose.Dose;

/**
 * A drug that a heading names.
 *
 * @param name         as the heading writes it
 * @param ingredients  active ingredients, lower case
 * @param classes      such as "opioid", lower case; empty where neither the vocabulary nor our own list classes it
 * @param strength     of one tablet, or of the drug in a cream
 */
public record DrugAsked(
        Derived<String> name, Set<String> ingredients, Set<String> classes, Optional<Derived<Dose>> strength) {
    public DrugAsked {
        ingredients = Set.copyOf(ingredients);
        classes = Set.copyOf(classes);
    }

    boolean isInPercent() {
        return strength.filter(dose -> dose.value().unit().equals("%")).isPresent();
    }
}

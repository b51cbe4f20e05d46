package org.openimr.vocabulary;

import java.util.Set;

/**
 * A drug under one of its names.
 *
 * @param name         the name asked for, as the list writes it
 * @param ingredients  active ingredients, lower case
 * @param classes      classes such as "opioid", lower case; empty where the list gives none
 */
public record Drug(String name, Set<String> ingredients, Set<String> classes) {
    public Drug {
        ingredients = Set.copyOf(ingredients);
        classes = Set.copyOf(classes);
    }
}

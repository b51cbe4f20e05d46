package org.openimr.vocabulary.load;

import java.util.Set;

/**
 * Active ingredients without the salt they come as: "tramadol hydrochloride" is tramadol, where a list knows tramadol;
 * "sodium chloride" stays what it is.
 *
 * @param known  lower case
 * @param salts  words for salts, lower case
 */
record Ingredients(Set<String> known, Set<String> salts) {
    Ingredients {
        known = Set.copyOf(known);
        salts = Set.copyOf(salts);
    }

    String base(String ingredient) {
        String left = ingredient;
        for (int space = left.lastIndexOf(' '); space > 0; space = left.lastIndexOf(' ')) {
            if (!salts.contains(left.substring(space + 1))) return ingredient;
            left = left.substring(0, space).strip();
            if (known.contains(left)) return left;
        }
        return ingredient;
    }
}

package org.openimr.vocabulary;

/**
 * Names of people and places, for finding them in a text. Many are ordinary words too ("Brown", "Pain", "Hand"): to be
 * among them is a hint.
 *
 * @param hospitals  by their whole name
 */
public record Names(WordSet given, WordSet surnames, WordSet places, WordSet hospitals) {
    /** No names at all. */
    public static Names none() {
        return new Names(WordSet.none(), WordSet.none(), WordSet.none(), WordSet.none());
    }
}

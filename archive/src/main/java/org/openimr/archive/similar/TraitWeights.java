package org.openimr.archive.similar;

import org.openimr.archive.similar.Trait.Kind;

/**
 * How much each kind of trait counts where two items are ranked, out of 100 together: first what is asked for, then where
 * on the body, then for what and on what grounds.
 */
final class TraitWeights {
    /** Weight of shared phrases that counts half of all that phrases can count: about eight rare ones. */
    private static final double HALF_OF_PHRASES = 40;

    private static final int PHRASES_OF_100 = 5;

    private TraitWeights() {}

    /** Where all traits of the kind are shared. */
    static int outOf100(Kind kind) {
        return switch (kind) {
            case SERVICE -> 24;
            case CATEGORY -> 16;
            case INGREDIENT -> 10;
            case DRUG_CLASS, BRANCH, SECTION -> 4;
            case OPERATION, CRITERION -> 3;
            case PART -> 13;
            case LEVEL -> 5;
            case SIDE, GUIDELINE -> 2;
            case DIAGNOSIS -> 5;
        };
    }

    /** Of phrases that weigh so much together; never quite all of what phrases can count. */
    static double ofPhrases(double weight) {
        return weight / (weight + HALF_OF_PHRASES) * PHRASES_OF_100;
    }
}

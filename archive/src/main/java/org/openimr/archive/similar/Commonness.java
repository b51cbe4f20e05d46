package org.openimr.archive.similar;

/**
 * How common the traits and phrases are among the decided items of an archive. What most items have says little of one.
 */
public interface Commonness {
    /** One item in so many may have a phrase before the phrase counts as boilerplate. */
    int BOILERPLATE_ONE_IN = 20;

    /** Two letters with the same words are a likeness and not yet a habit, however small the archive. */
    int NEVER_BOILERPLATE = 2;

    /** Decided items there are. */
    int items();

    /** Items with this trait. */
    int having(Trait trait);

    /** Items whose rationale has this phrase. */
    int havingPhrase(String phrase);

    /**
     * Whether so many rationales have this phrase that it is the form of a letter (a statutory sentence, a closing test)
     * and no reason of an item.
     */
    default boolean isBoilerplate(String phrase) {
        int having = havingPhrase(phrase);
        return having > NEVER_BOILERPLATE && (long) having * BOILERPLATE_ONE_IN > items();
    }

    /**
     * How much a trait or phrase says that so many items have: the logarithm of one in how many. A few more are counted
     * than there are, so that one misspelt word is not worth more than all others together.
     */
    default double weight(int having) {
        return Math.log(1 + items() / (having + SMOOTHED_BY));
    }

    /** Items added to every count. */
    double SMOOTHED_BY = 5;
}

package org.openimr.process.penalties;

/** What is weighed before a penalty is assessed, 8 CCR 9792.13(a)-(d). Names are permanent. */
public enum MitigatingFactor {
    GRAVITY("gravity of the violation", "9792.13"),
    /** The one factor for which the text names a figure: 20 percent off. */
    GOOD_FAITH("good faith", "9792.13"),
    HISTORY("history of earlier violations", "9792.13"),
    FREQUENCY("frequency of the violations", "9792.13"),
    ABATEMENT("abatement by the violator", "9792.13"),
    EXTRAORDINARY_CIRCUMSTANCES("extraordinary circumstances", "9792.13"),
    /** Of the worker or the provider; the end of the subdivision was not read. */
    NON_COOPERATION("non-cooperation of the worker or the provider", "9792.13(d)");

    private final String words;
    private final String section;

    MitigatingFactor(String words, String section) {
        this.words = words;
        this.section = section;
    }

    /** For a heading of the worksheet. */
    public String words() {
        return words;
    }

    /** Where it stands. */
    public String section() {
        return section;
    }
}

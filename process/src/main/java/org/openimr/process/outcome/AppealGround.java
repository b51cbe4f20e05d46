package org.openimr.process.outcome;

import org.openimr.law.Citation;

/** The five grounds on which a determination can be set aside, Lab. Code 4610.6(h)(1)-(5). Names are permanent. */
public enum AppealGround {
    EXCESS_OF_POWERS("1", "The Administrative Director acted without or in excess of the Director's powers."),
    FRAUD("2", "The determination was procured by fraud."),
    CONFLICT_OF_INTEREST("3", "The reviewer had a material conflict of interest (Lab. Code 139.5)."),
    BIAS(
            "4",
            "The determination was the result of bias on the basis of race, national origin, ethnic group"
                    + " identification, religion, age, sex, sexual orientation, color, or disability."),
    PLAIN_ERROR_OF_FACT(
            "5",
            "The determination was the result of a plainly erroneous finding of fact that is a matter of ordinary"
                    + " knowledge and not of expert opinion.");

    private final String paragraph;
    private final String words;

    AppealGround(String paragraph, String words) {
        this.paragraph = paragraph;
        this.words = words;
    }

    /** Lab. Code 4610.6(h)(1) to (5). */
    public Citation clause() {
        return Citation.laborCode("4610.6(h)(" + paragraph + ")");
    }

    /** One sentence. */
    public String words() {
        return words;
    }
}

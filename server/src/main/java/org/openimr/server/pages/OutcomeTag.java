package org.openimr.server.pages;

import java.util.Optional;
import org.openimr.determination.Outcome;

/** An outcome as a page shows it: a word, a shape and a colour, so that none of them is needed alone. */
public enum OutcomeTag {
    OVERTURNED(
            "Overturned",
            "overturned",
            "M6 0.5 11.5 11H0.5z",
            "The treatment is medically necessary; the claims administrator must authorize it."),
    UPHELD("Upheld", "upheld", "M1 1h10v10H1z", "The denial stands."),
    NOT_STATED("Not stated", "unknown", "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1z", "The letter does not say.");

    private final String word;
    private final String css;
    private final String shape;
    private final String meaning;

    OutcomeTag(String word, String css, String shape, String meaning) {
        this.word = word;
        this.css = css;
        this.shape = shape;
        this.meaning = meaning;
    }

    public static OutcomeTag of(Optional<Outcome> outcome) {
        return outcome.map(OutcomeTag::of).orElse(NOT_STATED);
    }

    public static OutcomeTag of(Outcome outcome) {
        return switch (outcome) {
            case UPHELD -> UPHELD;
            case OVERTURNED -> OVERTURNED;
        };
    }

    public String getWord() {
        return word;
    }

    /** Ending of its style class. */
    public String getCss() {
        return css;
    }

    /** Path in a square of 12 by 12. */
    public String getShape() {
        return shape;
    }

    /** One sentence for a newcomer. */
    public String getMeaning() {
        return meaning;
    }
}

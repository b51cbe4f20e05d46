package org.openimr.determination.criteria;

import java.util.List;
import org.openimr.determination.Outcome;

/** What the criteria come to, in three values (Kleene's strong logic). */
public enum TreeAnswer {
    SATISFIED("The criteria are satisfied."),
    NOT_SATISFIED("The criteria are not satisfied."),
    /** Too much is not documented, or not answered yet. */
    CANNOT_BE_TOLD("Whether the criteria are satisfied cannot be told from the file.");

    private final String sentence;

    TreeAnswer(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /**
     * Whether an outcome goes against this: the denial overturned although the criteria are not satisfied, or upheld
     * although they are. An answer that cannot be told is contradicted by neither.
     */
    public boolean isAgainst(Outcome outcome) {
        return switch (outcome) {
            case OVERTURNED -> this == NOT_SATISFIED;
            case UPHELD -> this == SATISFIED;
        };
    }

    static TreeAnswer of(CriterionState state) {
        return switch (state) {
            case MET -> SATISFIED;
            case NOT_MET -> NOT_SATISFIED;
            case NOT_DOCUMENTED -> CANNOT_BE_TOLD;
        };
    }

    static TreeAnswer all(List<TreeAnswer> parts) {
        if (parts.contains(NOT_SATISFIED)) return NOT_SATISFIED;
        return parts.contains(CANNOT_BE_TOLD) ? CANNOT_BE_TOLD : SATISFIED;
    }

    static TreeAnswer any(List<TreeAnswer> parts) {
        if (parts.contains(SATISFIED)) return SATISFIED;
        return parts.contains(CANNOT_BE_TOLD) ? CANNOT_BE_TOLD : NOT_SATISFIED;
    }
}

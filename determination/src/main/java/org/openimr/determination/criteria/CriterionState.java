package org.openimr.determination.criteria;

/** How a reviewer found one criterion in the case file. */
public enum CriterionState {
    /** The file shows that it is so. */
    MET("met"),
    /** The file shows that it is not so. */
    NOT_MET("not met"),
    /** The file shows neither. */
    NOT_DOCUMENTED("not documented");

    private final String printed;

    CriterionState(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }
}

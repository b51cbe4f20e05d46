package org.openimr.determination.evidence;

/** Why a decision cites nothing; a decision without a citation carries one of these. */
public enum NoCitation {
    /** The item stands or falls with another that is cited for. */
    ANCILLARY("stands or falls with another item"),
    /** No evidence was found at any tier. */
    NO_EVIDENCE_CITED("no evidence was found to cite"),
    /** The record does not say enough to apply any. */
    RECORD_INSUFFICIENT("the record is not sufficient to apply any");

    private final String printed;

    NoCitation(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }
}

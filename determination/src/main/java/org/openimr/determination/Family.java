package org.openimr.determination;

/** Wording of a California letter that this library reads and writes. */
public enum Family {
    /** 2014: the reviewer's board certification stands inside the opening paragraph. */
    DWC_MAXIMUS_2014_BOARD_CERTIFIED("dwc-maximus-2014-board-certified"),
    /** 2015: a separate credentials block with states of licensure and specialties. */
    DWC_MAXIMUS_2015_CREDENTIALS("dwc-maximus-2015-credentials"),
    /** December 2016 on: the credentials block, a header block, and "outside of the MTUS Guidelines". */
    DWC_MAXIMUS_2016_17("dwc-maximus-2016-17"),
    /** Letters issued with this program: the form of 2016-17, but it names no company. */
    INDEPENDENT_REVIEW("independent-review-1");

    private final String code;

    Family(String code) {
        this.code = code;
    }

    /** Permanent name of this wording in stored data. */
    public String code() {
        return code;
    }
}

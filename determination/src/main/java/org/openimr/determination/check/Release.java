package org.openimr.determination.check;

/** Whether a person may let a letter leave in spite of a finding. */
public enum Release {
    /** With name and reason, both kept with the case. */
    BY_NAME_AND_REASON("with name and reason"),
    /** The law leaves no choice: without it there is no determination, or a name would be known. */
    NEVER("never");

    private final String printed;

    Release(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }
}

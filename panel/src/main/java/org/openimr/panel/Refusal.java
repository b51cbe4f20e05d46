package org.openimr.panel;

import org.openimr.law.Citation;

/** Why something was not done; all is as it was. A code is permanent: never reused, never renumbered. */
public interface Refusal {
    /** The refusal in words. */
    RefusalWords words();

    /** Three letters that say of what it speaks, and three digits: "PAN-101". */
    default String code() {
        return words().code();
    }

    /** What happened, in a sentence for a person. */
    default String what() {
        return words().what();
    }

    /** What to do now. */
    default String remedy() {
        return words().remedy();
    }

    /** The clause, or the design decision, behind the refusal. */
    default Citation clause() {
        return words().clause();
    }
}

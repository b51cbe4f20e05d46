package org.openimr.archive.deidentification;

/** How sure a proposal is; for the order in which a person looks, never a reason to skip one. */
public enum Confidence {
    /** A known value as it stands in the case, or a shape that nothing else has. */
    CERTAIN,
    /** A known value damaged in one place, or a name with its title. */
    LIKELY,
    /** A word of a list, or one that looks like a name: may be an ordinary word. */
    POSSIBLE
}

package org.openimr.determination;

/** How much a finding weighs. */
public enum Severity {
    /** Must not leave the house like this. */
    BLOCKING,
    /** A person must look. */
    WARNING,
    /** Worth knowing. */
    INFORMATION
}

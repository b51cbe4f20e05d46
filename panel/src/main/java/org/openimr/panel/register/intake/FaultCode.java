package org.openimr.panel.register.intake;

/** What is wrong with a file or row, for some import. */
public interface FaultCode {
    /** Permanent: never renamed, never used for something else. */
    String code();
}

package org.openimr.server.post;

/** The way a letter goes. Names stand in stored data. */
public enum Channel {
    /** The letter itself, attached to an e-mail. */
    EMAIL,
    /** The letter lies in the party's view, and an e-mail says so. */
    PORTAL,
    /** On paper, by mail. */
    PRINT
}

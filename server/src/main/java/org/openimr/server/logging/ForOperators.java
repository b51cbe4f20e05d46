package org.openimr.server.logging;

/**
 * A fault whose message is written for the person who runs the program: it says what to do and names nobody and no case,
 * so it may stand in the log. Messages of all other faults are withheld.
 */
public interface ForOperators {}

package org.openimr.panel;

import org.openimr.law.Citation;

/**
 * A refusal as a person reads it.
 *
 * @param code    permanent: never reused, never renumbered
 * @param clause  the clause, or the design decision, behind it
 * @param what    what happened, in a sentence
 * @param remedy  what to do now
 */
public record RefusalWords(String code, Citation clause, String what, String remedy) {}

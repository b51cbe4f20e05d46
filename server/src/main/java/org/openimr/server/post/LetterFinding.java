package org.openimr.server.post;

/** What one look at a letter found. */
public sealed interface LetterFinding {
    /** For a person: what was looked at, and what was found. */
    String words();

    /** It is as it must be. */
    record Agrees(String words) implements LetterFinding {}

    /** It is not. */
    record Differs(String words) implements LetterFinding {}

    /** It could not be looked at. */
    record NotLookedAt(String words) implements LetterFinding {}
}

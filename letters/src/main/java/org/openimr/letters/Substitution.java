package org.openimr.letters;

/**
 * A character that a letter could not print as it was.
 *
 * @param codePoint  the character, or half of a pair without its other half
 * @param printed    what stands in its place
 * @param times      how often, from 1
 */
public record Substitution(int codePoint, String printed, int times) {}

package org.openimr.server.inspection;

/**
 * One thing that is not as it must be.
 *
 * @param place  number of the case or of the letter, or the document's place in its folder
 * @param words  what was found there, a sentence
 */
public record Finding(Flaw flaw, String place, String words) {}

package org.openimr.archive.text;

/**
 * A piece of a shown text. The pieces joined are the text; a page escapes each and marks the hits.
 *
 * @param hit  this piece is what was searched for
 */
public record Fragment(String text, boolean hit) {}

package org.openimr.determination.prose;

/** A fact read from a text, and the words that say it. */
public record Seen<T>(T what, Stretch where) {}

package org.openimr.vocabulary;

/**
 * A long form and where it stands.
 *
 * @param file  the list that gives it, as a {@link Notice} names it; empty where the source is not known
 */
public record Expansion(String longForm, String file) {}

package org.openimr.vocabulary;

/**
 * The lists that one installation works with.
 *
 * @param edition  which lists these are
 */
public record Vocabulary(Edition edition, Diagnoses diagnoses, Drugs drugs, Abbreviations abbreviations) {}

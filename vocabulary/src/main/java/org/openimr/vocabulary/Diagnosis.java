package org.openimr.vocabulary;

/**
 * One code of a list of diagnoses.
 *
 * @param code   as it is written, with its point: "722.10", "M54.16"
 * @param title  the list's own words for it
 */
public record Diagnosis(CodeSystem system, String code, String title) {}

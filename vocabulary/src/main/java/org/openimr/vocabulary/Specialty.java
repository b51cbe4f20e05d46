package org.openimr.vocabulary;

/**
 * A specialty as Medicare numbers it.
 *
 * @param code  two characters, zeros kept: "01"
 */
public record Specialty(String code, String name) {}

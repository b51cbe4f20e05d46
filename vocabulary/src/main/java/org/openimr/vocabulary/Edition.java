package org.openimr.vocabulary;

/**
 * Which lists these are; recorded with whatever was concluded from them.
 *
 * @param name     for a person
 * @param version  as its maker numbers or dates it
 * @param sha256   over every file of it, lower-case hexadecimal
 */
public record Edition(String name, String version, String sha256) {}

package org.openimr.vocabulary;

/**
 * A code of the other list that may say what a code says. A hint, never a conversion.
 *
 * @param approximate  the two do not say quite the same
 * @param scenario     0: the code stands for itself; from 1: only together with one code of each other choice of the
 *                     same scenario
 * @param choice       which part of its scenario this is; 0 where it stands for itself
 */
public record Equivalent(CodeSystem system, String code, boolean approximate, int scenario, int choice) {}

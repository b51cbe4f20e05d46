package org.openimr.archive.understanding;

/** Which rule made a field, and from which words. */
public record Derivation(Rule rule, Where where) {}

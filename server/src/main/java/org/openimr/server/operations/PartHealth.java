package org.openimr.server.operations;

/**
 * How one part is.
 *
 * @param says  what was found and, where it is not well, what to do; names nobody
 */
public record PartHealth(Part part, boolean well, String says) {}

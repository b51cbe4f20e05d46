package org.openimr.process.guard;

/** How many different persons confirmed, and how many are needed. */
public record Publishing(int confirmed, int needed) {}

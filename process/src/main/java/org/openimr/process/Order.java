package org.openimr.process;

/** A command and who gives it. */
public record Order(CaseCommand command, Actor by) {}

package org.openimr.panel.register;

import java.time.Instant;

/** A command, when it is given, and who gives it. */
public record RegisterOrder(RegisterCommand command, Instant at, Author by) {}

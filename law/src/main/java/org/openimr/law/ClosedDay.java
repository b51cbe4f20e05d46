package org.openimr.law;

import java.time.LocalDate;

/** A day that was passed over in a count, and why. */
public record ClosedDay(LocalDate day, Closure closure) {}

package org.openimr.process.guard;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A party's report that something is missing from the exhibit index.
 *
 * @param sealedOn  day on which the index, or its latest supplement, was sealed
 * @param at        when the report was received
 * @param days      in which it may be made, calendar days
 */
public record IndexReport(LocalDate sealedOn, Instant at, int days) {}

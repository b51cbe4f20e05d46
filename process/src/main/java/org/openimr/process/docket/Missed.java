package org.openimr.process.docket;

import java.time.Instant;
import java.time.LocalDate;
import org.openimr.process.clocks.ClockName;

/**
 * A deadline passed and the act was not done. An alarm and an entry of the report; what is done later stays valid
 * (Cal. Highway Patrol v. WCAB).
 *
 * @param lastDay  last timely day, which passed
 */
public record Missed(ClockName clock, LocalDate lastDay, Instant noticedAt) {}

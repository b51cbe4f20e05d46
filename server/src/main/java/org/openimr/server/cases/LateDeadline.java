package org.openimr.server.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.process.clocks.ClockName;

/**
 * A deadline that passed without its act.
 *
 * @param lastDay  last timely day, inclusive, California calendar date
 * @param doneAt   when the act was done after all
 * @param endedAt  when it was no longer owed without having been done: the review ended, or the time was changed
 */
public record LateDeadline(
        CaseNumber number,
        ClockName clock,
        LocalDate lastDay,
        Instant noticedAt,
        Optional<Instant> doneAt,
        Optional<Instant> endedAt) {}

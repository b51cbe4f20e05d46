package org.openimr.panel.capacity;

import java.time.LocalDate;

/**
 * The first day at whose end cases of a kind that had to be taken are not.
 *
 * @param late  how many
 */
public record Breach(Demand demand, LocalDate day, int late) {}

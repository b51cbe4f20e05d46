package org.openimr.panel.capacity;

import java.time.LocalDate;

/**
 * One kind of case on one day.
 *
 * @param arrived   cases that became ready; on the first day those that waited already too
 * @param waiting   cases to be taken, these included
 * @param alone     cases that those who are there and can take no other kind could take this day
 * @param shared    cases that those who are there and can take other kinds too could take this day; they stand in the row
 *     of each kind, and must not be added up
 * @param taken     cases that were taken
 * @param late      cases still waiting that had to be taken by this day or an earlier one
 */
public record DayLoad(
        LocalDate day, Demand demand, int arrived, int waiting, int alone, int shared, int taken, int late) {}

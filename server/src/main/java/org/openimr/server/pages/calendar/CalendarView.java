package org.openimr.server.pages.calendar;

import java.util.List;
import org.openimr.server.pages.Crumb;

/**
 * The calendar as its page prints it.
 *
 * @param past  deadlines that have passed, the oldest first
 * @param more  more cases are open than are listed
 */
record CalendarView(String title, List<Crumb> crumbs, List<Line> past, List<Day> days, boolean more) {
    CalendarView {
        past = List.copyOf(past);
        days = List.copyOf(days);
    }

    /**
     * A day on which something falls due, or on which the offices are closed.
     *
     * @param id      of its heading
     * @param closed  why it is no business day; empty where it is one
     */
    record Day(String id, String title, boolean today, String closed, List<Line> lines) {}

    /** The deadline of one case. */
    record Line(String number, String address, String parties, String act, String who, String when, String clause) {}
}

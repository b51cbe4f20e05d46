package org.openimr.server.pages.oversight;

import java.util.List;
import org.openimr.server.pages.Crumb;

/**
 * The monthly update as its page prints it.
 *
 * @param later     address of the month after; empty while that one has not begun
 * @param unfinished  that the month is not over, or nothing
 * @param command   that works the same figures out again from the log
 */
record MonthView(
        String title,
        List<Crumb> crumbs,
        List<Line> figures,
        List<Reason> reasons,
        String earlier,
        String earlierName,
        String later,
        String laterName,
        String unfinished,
        String command) {
    /**
     * One figure.
     *
     * @param over   of how many decisions, where it is no number of cases
     * @param grade  how surely the definition is known; empty where it says itself that it is a choice
     */
    record Line(String title, String value, String over, String definition, String grade, String address) {}

    /** A reason for ineligibility and how often it was given. */
    record Reason(String words, String times) {}

    /** One case behind a figure and its part in it. */
    record BehindLine(String number, String address, String part) {}
}

package org.openimr.server.pages.oversight;

import java.util.List;
import org.openimr.server.pages.Crumb;

/** The penalties ledger as its page prints it. */
record PenaltiesView(
        String title, List<Crumb> crumbs, List<Total> totals, List<Late> late, List<Entered> entered, boolean more) {
    /**
     * One claims administrator.
     *
     * @param times     that its records were late
     * @param byRule    what these would come to
     * @param assessed  by the Administrative Director
     */
    record Total(String administrator, String times, String byRule, String assessed) {}

    /**
     * Late records of one case.
     *
     * @param sum       by the rule, up to the day of asking while they are owed
     * @param explains  its arithmetic
     */
    record Late(
            String number,
            String address,
            String administrator,
            String lastDay,
            String since,
            String sum,
            String explains) {}

    /** A line of a case's ledger. */
    record Entered(
            String number, String address, String administrator, String on, String what, String clause, String why) {}
}

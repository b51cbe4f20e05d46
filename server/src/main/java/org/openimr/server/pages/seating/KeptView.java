package org.openimr.server.pages.seating;

import java.util.List;
import org.openimr.server.pages.Crumb;

/**
 * A ranking as it was when the case was offered: why this one, and why each other one not.
 *
 * @param why  of another one than the first
 */
record KeptView(
        String title,
        List<Crumb> crumbs,
        String number,
        String said,
        String why,
        List<Row> ranked,
        List<Row> rejected,
        List<Rule> asked) {
    KeptView {
        crumbs = List.copyOf(crumbs);
        ranked = List.copyOf(ranked);
        rejected = List.copyOf(rejected);
        asked = List.copyOf(asked);
    }

    /** @param chosen  to whom it was offered */
    record Row(
            String rank, String name, int cost, List<RankingView.Part> parts, List<Against> against, boolean chosen) {}

    record Against(String rule, String what, String remedy) {}

    record Rule(String rule, String must) {}
}

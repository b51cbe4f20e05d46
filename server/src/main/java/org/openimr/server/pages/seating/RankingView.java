package org.openimr.server.pages.seating;

import java.util.List;

/**
 * Who may take a case and who may not, ready to print.
 *
 * @param shown     the first of those who may
 * @param more      how many further ones may; they are shown when asked for
 * @param rejected  how many may not
 * @param groups    of those, by the rule that speaks first against each
 */
record RankingView(String asked, List<Row> shown, int more, int rejected, List<Group> groups) {
    RankingView {
        shown = List.copyOf(shown);
        groups = List.copyOf(groups);
    }

    /**
     * One who may.
     *
     * @param before   that he or she turned it down before, with the reason
     * @param first    whom the program proposes
     * @param offers   whether the case can be offered now
     * @param address  of every rule
     */
    record Row(
            int rank,
            String reviewer,
            String name,
            int cost,
            List<Part> parts,
            String before,
            boolean first,
            boolean offers,
            String address,
            String form) {
        Row {
            parts = List.copyOf(parts);
        }
    }

    /** @param why  in words: "no unrestricted California license" */
    record Part(String title, String why, int cost) {}

    /** @param must  what the rule demands */
    record Group(String must, String clause, int count, String address) {}
}

package org.openimr.server.pages.reviewers;

import java.util.List;

/**
 * The register: what lapsed, what is due next, who is in it.
 *
 * @param lapsed   what does not hold now; the first of them where {@code lapsedMore} is more than 0
 * @param found    how many reviewers the sentence finds, in words
 * @param empty    nobody is enrolled
 */
record RegisterView(
        String title,
        List<DueRow> lapsed,
        int lapsedMore,
        List<DueRow> soon,
        int soonMore,
        Sentence sentence,
        String found,
        List<Row> rows,
        List<PageLink> pages,
        boolean empty) {
    /** The filter, as it was chosen. */
    record Sentence(List<Choice> standings, List<Choice> specialties, List<Choice> states, String name) {}

    /** @param next  what is due first and by when; empty where nothing will be */
    record Row(
            String name,
            String address,
            String degree,
            String specialties,
            String states,
            FileStanding standing,
            String next,
            String takes) {}

    /** @param here  the page that is shown */
    record PageLink(String number, String address, boolean here) {}
}

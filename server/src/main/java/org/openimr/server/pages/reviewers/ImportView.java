package org.openimr.server.pages.reviewers;

import java.util.List;
import java.util.Optional;
import org.openimr.server.pages.RefusalView;

/**
 * What an import would do, or did.
 *
 * @param problems     what is not taken, in the order of the lines; the first of them where {@code problemsMore} is more
 *     than 0
 * @param acts         rows that are taken; the first of them where {@code actsMore} is more than 0
 * @param alreadyThere rows that change nothing
 * @param passedOver   rows of providers who were not asked for
 * @param sent         what goes on with the form, so that nothing is kept meanwhile
 */
record ImportView(
        String title,
        List<Problem> problems,
        int problemsMore,
        List<Act> acts,
        int actsMore,
        int alreadyThere,
        int passedOver,
        Sent sent,
        Optional<RefusalView> refusal) {
    /** @param column  empty where the row as a whole is at fault */
    record Problem(int line, String column, String code, String what, String remedy) {}

    /**
     * What one row does.
     *
     * @param address  of the reviewer's file, where there is one already
     */
    record Act(int line, String reviewer, String address, List<String> words) {}

    /**
     * @param command      by which taking it is known when it is sent twice; identifiers of new files follow from it
     * @param fingerprint  of everything that the preview shows
     */
    record Sent(String kind, String wanted, String file, String command, String fingerprint) {}
}

package org.openimr.server.pages.filing;

import java.util.List;

/**
 * Until when an application can be filed, and why.
 *
 * @param title   "You have until …"
 * @param late    the last day of every treatment is past
 * @param left    how many days are left, or empty
 * @param doubtful no authority says that mail lengthens the short time of a drug
 * @param unknown how the decision was served is not known
 */
record UntilView(String title, boolean late, String left, boolean unknown, boolean doubtful, List<Reason> reasons) {
    UntilView {
        reasons = List.copyOf(reasons);
    }

    /**
     * The arithmetic.
     *
     * @param treatments  what it is about, where not all treatments have the same last day
     */
    record Reason(List<String> treatments, String lastDay, String clause, List<String> sentences) {
        Reason {
            treatments = List.copyOf(treatments);
            sentences = List.copyOf(sentences);
        }
    }
}

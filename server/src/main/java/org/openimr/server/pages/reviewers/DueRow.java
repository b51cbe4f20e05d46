package org.openimr.server.pages.reviewers;

import java.time.LocalDate;
import org.openimr.panel.register.Due;
import org.openimr.panel.register.ReviewerFile;

/**
 * Something that is due.
 *
 * @param reviewer  name; empty on the reviewer's own page
 * @param address   of the credential, or of the file where none is on it; empty on the reviewer's own page
 * @param lapsed    it does not hold now
 */
record DueRow(
        String reviewer,
        String file,
        String what,
        String address,
        String when,
        boolean lapsed,
        String why,
        String remedy) {
    static DueRow of(Due due, ReviewerFile file, LocalDate today) {
        String base = FileViewing.base(file);
        return new DueRow(
                FileWords.name(file),
                base,
                FileWords.upperFirst(due.what()),
                base + due.credential().map(id -> "/credentials/" + id.value()).orElse(""),
                FileWords.when(due, today),
                FileWords.isLapsed(due, today),
                FileWords.why(due, today),
                due.remedy());
    }
}

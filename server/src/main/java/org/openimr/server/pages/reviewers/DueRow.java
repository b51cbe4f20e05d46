package org.openimr.server.pages.reviewers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.Cause;
import org.openimr.panel.register.Due;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.server.pages.DayWords;

/**
 * Something that is due.
 *
 * @param reviewer  name
 * @param file      address of the file
 * @param address   of the credential, or of the file where none is on it
 * @param tag       that it lapsed, or is not there; empty where it is only due
 */
record DueRow(
        String reviewer, String file, String what, String address, String when, String tag, String why, String remedy) {
    static DueRow of(Due due, ReviewerFile file, LocalDate today) {
        String base = FileViewing.base(file);
        return new DueRow(
                FileWords.name(file),
                base,
                FileWords.upperFirst(FileWords.named(file, due.credential(), due.what())),
                base + due.credential().map(id -> "/credentials/" + id.value()).orElse(""),
                FileWords.when(due, today),
                FileWords.tag(due, today),
                FileWords.why(due, today),
                due.remedy());
    }

    /**
     * Of many reviewers, in the order of what is due; all that is not on one reviewer's file stands in one row.
     *
     * @param files  of every reviewer of whom something is due
     */
    static List<DueRow> all(List<Due> due, Function<ReviewerId, ReviewerFile> files, LocalDate today) {
        List<DueRow> rows = new ArrayList<>();
        Set<ReviewerId> missing = new HashSet<>();
        for (Due one : due) {
            List<Due> same = one.cause() == Cause.MISSING
                    ? due.stream()
                            .filter(other -> other.cause() == Cause.MISSING
                                    && other.reviewer().equals(one.reviewer()))
                            .toList()
                    : List.of(one);
            DueRow row = of(one, files.apply(one.reviewer()), today);
            if (same.size() == 1) rows.add(row);
            else if (missing.add(one.reviewer())) rows.add(row.together(same));
        }
        return rows;
    }

    private DueRow together(List<Due> several) {
        List<String> needs = several.stream().map(due -> due.need().printed()).toList();
        return new DueRow(
                reviewer,
                file,
                DayWords.count(needs.size(), "need", "needs") + ": " + String.join(", ", needs),
                file,
                when,
                tag,
                why,
                "Record each, with its verification.");
    }
}

package org.openimr.vocabulary.load;

import java.util.List;
import java.util.stream.Stream;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.Notice;

/**
 * What came of one folder.
 *
 * @param files          those that hold a list, by name
 * @param notUsed        names of everything else in it
 * @param otherProblems  those of no single list
 */
public record LayerReport(
        Edition edition,
        List<FileReport> files,
        List<String> notUsed,
        List<Notice> notices,
        List<Problem> otherProblems) {
    public LayerReport {
        files = List.copyOf(files);
        notUsed = List.copyOf(notUsed);
        notices = List.copyOf(notices);
        otherProblems = List.copyOf(otherProblems);
    }

    /** Every problem of the folder. */
    public List<Problem> problems() {
        return Stream.concat(otherProblems.stream(), files.stream().flatMap(file -> file.problems().stream()))
                .toList();
    }
}

package org.openimr.server.pages.reviewers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.panel.register.intake.ImportProblem;

/** Problems of an import as CSV: line, column, code, what is wrong, what to do. */
final class ProblemsCsv {
    private ProblemsCsv() {}

    static String of(List<ImportProblem> problems) {
        Stream<List<String>> rows = problems.stream()
                .map(problem -> List.of(
                        Integer.toString(problem.line()),
                        problem.column().orElse(""),
                        problem.code(),
                        problem.what(),
                        problem.remedy()));
        return Stream.concat(Stream.of(List.of("line", "column", "code", "what", "remedy")), rows)
                .map(row -> row.stream().map(ProblemsCsv::cell).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    /** A text that a spreadsheet would take for a formula is marked as text. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}

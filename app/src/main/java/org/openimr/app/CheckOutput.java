package org.openimr.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;
import org.openimr.determination.check.Check;
import org.openimr.determination.check.CheckReport;
import org.openimr.determination.check.Checks;
import org.openimr.determination.check.Needs;

/**
 * What {@code openimr check} says of one letter: findings down the letter, then how many there are and which checks
 * could say nothing.
 *
 * @param source  the text in which the spans lie; empty where its lines are not those of the document
 */
record CheckOutput(String document, Optional<String> source) {

    /** A document that is no letter: what the reader says of it. */
    String of(List<Finding> findings) {
        return new FindingLines(document, source).of(findings);
    }

    String of(List<Finding> reading, CheckReport report) {
        List<Finding> findings = Stream.concat(reading.stream(), report.findings().stream())
                .sorted(Comparator.comparingInt(
                        finding -> finding.span().map(span -> span.start()).orElse(-1)))
                .toList();
        int looked = Checks.all().size() - report.notApplied().size();
        return of(findings)
                + document
                + ": "
                + counted(findings)
                + " by " + looked + " checks"
                + notApplied(report.notApplied())
                + '\n';
    }

    private static String counted(List<Finding> findings) {
        if (findings.isEmpty()) return "no fault found";
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((severity, count) -> parts.add(
                switch (severity) {
                    case BLOCKING -> count + " blocking";
                    case WARNING -> count + (count == 1 ? " warning" : " warnings");
                    case INFORMATION -> count + " for information";
                }));
        return String.join(", ", parts);
    }

    /** "; silent without the case file: CHECK-106": a person shall not take silence for a pass. */
    private static String notApplied(List<Check> checks) {
        StringBuilder words = new StringBuilder();
        for (Needs needs : Needs.values()) {
            List<String> codes = checks.stream()
                    .filter(check -> check.needs() == needs)
                    .map(check -> check.id().code())
                    .toList();
            if (codes.isEmpty()) continue;
            words.append("; silent without ")
                    .append(needs.printed())
                    .append(": ")
                    .append(String.join(", ", codes));
        }
        return words.toString();
    }
}

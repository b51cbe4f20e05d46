package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.Basis;
import org.openimr.determination.Family;
import org.openimr.determination.Finding;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Source;
import org.openimr.determination.Issue;
import org.openimr.determination.Severity;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * 8 CCR 9792.21.1(d): each class of source is cited with its own parts. Only the three classes of the clause are
 * known, not its text; the parts asked for are those the letters print.
 *
 * <p>MTUS: title, year, section; a letter of 2014-15 may give chapter and page instead. Other guidelines:
 * organization, title or chapter, year, section. A study cannot yet be told from another guideline and is asked for
 * the same parts. Only the reviewer's own citations are examined: the claims administrator's are reported as given.
 */
final class CitationIsComplete implements Check {
    @Override
    public CheckId id() {
        return new CheckId("CHECK-104");
    }

    @Override
    public String title() {
        return "Every source the expert reviewer relied on must be cited with all parts of its class.";
    }

    @Override
    public Citation authority() {
        return Citation.regulation("9792.21.1(d)");
    }

    @Override
    public Grade grade() {
        return Grade.SECONDARY;
    }

    @Override
    public Severity severity(Origin origin) {
        return switch (origin) {
            case ISSUED_HERE -> Severity.BLOCKING;
            case IMPORTED -> Severity.WARNING;
        };
    }

    @Override
    public List<Finding> run(Examined letter) {
        List<Finding> findings = new ArrayList<>();
        List<Issue> issues = letter.determination().issues();
        for (int i = 0; i < issues.size(); i++) {
            Issue issue = issues.get(i);
            if (issue.reviewerBasis().isEmpty()) continue; // CHECK-101 says so
            basis(
                    letter,
                    "Item " + issue.number(),
                    "issues[" + i + "].reviewerBasis",
                    issue.reviewerBasis().get(),
                    findings);
        }
        return findings;
    }

    private void basis(Examined letter, String item, String path, Basis basis, List<Finding> findings) {
        if (basis.usesMtus().isPresent() && basis.citations().isEmpty()) {
            findings.add(fault(letter, path, item + " names no source; cite what the decision was based on."));
        }
        for (int i = 0; i < basis.citations().size(); i++) {
            GuidelineCitation citation = basis.citations().get(i);
            String at = path + ".citations[" + i + "].text";
            if (citation.sources().isEmpty()) {
                findings.add(fault(
                        letter,
                        at,
                        item + ": the parts of \"" + citation.text()
                                + "\" cannot be told apart; cite them one by one."));
            }
            for (Source source : citation.sources()) {
                List<String> missing =
                        missing(citation.kind(), source, letter.determination().family());
                if (!missing.isEmpty()) {
                    findings.add(fault(
                            letter,
                            at,
                            item + ": the citation of " + name(source) + " lacks " + String.join(", ", missing) + "."));
                }
            }
        }
    }

    private Finding fault(Examined letter, String path, String message) {
        return finding(letter, severity(letter.origin()), path, message);
    }

    private static List<String> missing(GuidelineCitation.Kind kind, Source source, Family family) {
        boolean chapterAndPage = source.chapter().isPresent() && !source.pages().isEmpty();
        if (kind == GuidelineCitation.Kind.MTUS && citesByPage(family) && chapterAndPage) return List.of();
        List<String> missing = new ArrayList<>();
        if (source.source().isBlank()) missing.add("the organization");
        if (source.title().isEmpty() && source.chapter().isEmpty()) missing.add("the title");
        if (source.year().isEmpty()) missing.add("the year");
        if (source.sections().isEmpty()) missing.add("the section");
        return missing;
    }

    private static boolean citesByPage(Family family) {
        return switch (family) {
            case DWC_MAXIMUS_2014_BOARD_CERTIFIED, DWC_MAXIMUS_2015_CREDENTIALS -> true;
            case DWC_MAXIMUS_2016_17, INDEPENDENT_REVIEW -> false;
        };
    }

    private static String name(Source source) {
        String name = source.title().map(title -> source.source() + " " + title).orElse(source.source());
        return name.isBlank() ? "a source" : "\"" + name + "\"";
    }
}

package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openimr.determination.Basis;
import org.openimr.determination.Family;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Source;
import org.openimr.determination.Issue;
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
final class CitationIsComplete extends Check {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    /** A guideline of one piece: letters never name a section of it. */
    private static final String UNDIVIDED = "Acupuncture Treatment";

    CitationIsComplete() {
        super(CheckNorm.of(
                104,
                Weight.BLOCKS_HERE,
                Citation.regulation("9792.21.1(d)"),
                Grade.SECONDARY,
                "Every source the expert reviewer relied on must be cited with all parts of its class.",
                "Add the parts that are named as missing."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        List<Issue> issues = letter.determination().issues();
        for (int i = 0; i < issues.size(); i++) {
            Issue issue = issues.get(i);
            if (issue.reviewerBasis().isEmpty()) continue; // CHECK-101 says so
            basis(
                    letter,
                    "Item " + issue.number(),
                    "issues[" + i + "].reviewerBasis",
                    issue.reviewerBasis().get(),
                    faults);
        }
        return faults;
    }

    private void basis(Examined letter, String item, String path, Basis basis, List<Fault> faults) {
        if (basis.usesMtus().isPresent() && basis.citations().isEmpty()) {
            faults.add(faulty(letter, path, item + " names no source; cite what the decision was based on."));
        }
        for (int i = 0; i < basis.citations().size(); i++) {
            GuidelineCitation citation = basis.citations().get(i);
            String at = path + ".citations[" + i + "].text";
            if (citation.sources().isEmpty() && !isDated(citation)) {
                faults.add(faulty(
                        letter,
                        at,
                        item + ": the parts of \"" + citation.text()
                                + "\" cannot be told apart; cite them one by one."));
            }
            for (Source source : citation.sources()) {
                List<String> missing =
                        missing(citation, source, letter.determination().family());
                if (!missing.isEmpty()) {
                    faults.add(faulty(
                            letter,
                            at,
                            item + ": the citation of " + name(source) + " lacks " + String.join(", ", missing) + "."));
                }
            }
        }
    }

    private Fault faulty(Examined letter, String path, String message) {
        return fault(letter, severity(letter.origin()), path, message);
    }

    private static List<String> missing(GuidelineCitation citation, Source source, Family family) {
        boolean chapterAndPage = source.chapter().isPresent() && !source.pages().isEmpty();
        boolean mtus = citation.kind() == GuidelineCitation.Kind.MTUS;
        if (mtus && citesByPage(family) && chapterAndPage) return List.of();
        List<String> missing = new ArrayList<>();
        if (source.source().isBlank()) missing.add("the organization");
        if (source.title().isEmpty() && source.chapter().isEmpty()) missing.add("the title");
        boolean alone = citation.sources().size() == 1;
        if (source.year().isEmpty() && !(alone && isDated(citation))) missing.add("the year");
        boolean undivided = mtus && source.title().filter(UNDIVIDED::equals).isPresent();
        if (source.sections().isEmpty() && !undivided) missing.add("the section");
        return missing;
    }

    /** A year or a day of access is printed, be it where the parts are not looked for. */
    private static boolean isDated(GuidelineCitation citation) {
        return YEAR.matcher(citation.text()).find();
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

package org.openimr.letters;

import static org.openimr.letters.Markup.element;
import static org.openimr.letters.Markup.text;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.determination.write.DeterminationWriter;
import org.openimr.letters.Markup.Element;

/** The words of the final determination: the cover for the parties, then the published form. */
final class FinalDeterminationBody {
    private FinalDeterminationBody() {}

    static List<Markup> of(FinalDeterminationLetter letter) {
        var body = new ArrayList<Markup>();
        Element published =
                element("div", new Markup.Ready(marked(DeterminationWriter.htmlArticle(letter.determination()))));
        letter.to()
                .ifPresentOrElse(
                        party -> {
                            body.add(Layout.addressed(party));
                            body.add(element(
                                    "h1", headline(letter.determination().issues())));
                            body.addAll(cover(letter));
                            body.add(published.styled("published on-its-own-page"));
                        },
                        () -> {
                            body.add(element("h1", letter.title()));
                            body.add(published.styled("published"));
                        });
        return body;
    }

    /** The answer first: "The denial is overturned for 1 of 3 disputed items". */
    private static String headline(List<Issue> issues) {
        long overturned =
                issues.stream().filter(FinalDeterminationBody::isOverturned).count();
        if (overturned == 0) return "Final determination: the denial is upheld";
        if (overturned == issues.size()) return "Final determination: the denial is overturned";
        return "Final determination: the denial is overturned for " + overturned + " of " + issues.size()
                + " disputed items";
    }

    private static boolean isOverturned(Issue issue) {
        return issue.decision().filter(Outcome.OVERTURNED::equals).isPresent();
    }

    private static List<Markup> cover(FinalDeterminationLetter letter) {
        List<Issue> issues = letter.determination().issues();
        var cover = new ArrayList<Markup>();
        cover.add(element(
                "p",
                "Case " + letter.caseNumber() + ". An expert physician reviewed the case file and decided whether each"
                        + " disputed item is medically necessary. How and why is set out on the pages that follow."));
        cover.add(element("h2", "What was decided"));
        cover.add(outcomes(issues));
        cover.add(element("h2", "What follows from it"));
        cover.add(element(
                "p",
                "This is the determination of the Administrative Director of the Division of Workers’ Compensation. It"
                        + " binds all parties (Lab. Code 4610.6(g))."));
        if (issues.stream().anyMatch(FinalDeterminationBody::isOverturned)) cover.addAll(implementation());
        cover.addAll(appeal());
        return cover;
    }

    private static Markup outcomes(List<Issue> issues) {
        var head = element(
                "thead",
                element(
                        "tr",
                        column("No.", "number"),
                        column("Disputed treatment", "treatment"),
                        column("Decision", "decision"),
                        column("It means", "meaning")));
        var rows = issues.stream().map(FinalDeterminationBody::row).toList();
        return element("table", head, element("tbody", rows)).styled("outcomes");
    }

    private static Element column(String name, String style) {
        return element("th", name).with("scope", "col").styled(style);
    }

    private static Markup row(Issue issue) {
        Outcome outcome = issue.decision().orElseThrow();
        return element(
                "tr",
                element("td", Integer.toString(issue.number())),
                element("td", issue.service()),
                element("td", element("span", outcome.printed()).styled(styleOf(outcome))),
                element("td", meaning(outcome)).styled("meaning"));
    }

    private static String meaning(Outcome outcome) {
        return switch (outcome) {
            case UPHELD -> "Not medically necessary";
            case OVERTURNED -> "Medically necessary";
        };
    }

    private static String styleOf(Outcome outcome) {
        return switch (outcome) {
            case UPHELD -> "outcome upheld";
            case OVERTURNED -> "outcome overturned";
        };
    }

    private static List<Markup> implementation() {
        return List.of(
                element(
                        "p",
                        "For each overturned item the claims administrator must, unless liability is disputed on other"
                                + " grounds or an appeal is filed:"),
                Markup.bulleted(List.of(
                        text("authorize treatment still to be given within 5 working days of receiving this"
                                + " determination, sooner if the employee’s condition requires it (Lab. Code 4610.6(j);"
                                + " 8 CCR 9792.10.7(a)(2));"),
                        text("reimburse treatment already given within 20 days of receiving it, apart from a dispute"
                                + " over the amount (Lab. Code 4610.6(j); 8 CCR 9792.10.7(a)(1))."))));
    }

    private static List<Markup> appeal() {
        return List.of(
                element("h2", "How to appeal"),
                element(
                        "p",
                        "A party may appeal to the Workers’ Compensation Appeals Board by a verified petition, served on"
                                + " all interested parties, within 30 days of the mailing of this determination (Lab."
                                + " Code 4610.6(h)). The petition counts on the day the board receives it. The"
                                + " determination is presumed correct and is set aside only on clear and convincing"
                                + " evidence that:"),
                element(
                        "ol",
                        element("li", "the Administrative Director acted without or in excess of powers;"),
                        element("li", "the determination was procured by fraud;"),
                        element("li", "the reviewer had a material conflict of interest under Lab. Code 139.5;"),
                        element(
                                "li",
                                "it resulted from bias on the basis of race, national origin, ethnic group, religion,"
                                        + " age, sex, sexual orientation, color or disability; or"),
                        element(
                                "li",
                                "it rests on a plainly erroneous finding of fact that is a matter of ordinary knowledge"
                                        + " and not of expert opinion.")));
    }

    /** Gives each decision its shape; quotation marks in the words are escaped, so only markup can match. */
    private static String marked(String article) {
        String marked = article;
        for (Outcome outcome : Outcome.values()) {
            marked = marked.replace(
                    ".decision\">" + outcome.printed() + "</span>",
                    ".decision\" class=\"" + styleOf(outcome) + "\">" + outcome.printed() + "</span>");
        }
        return marked;
    }
}

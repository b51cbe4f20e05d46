package org.openimr.letters;

import static org.openimr.letters.Markup.element;
import static org.openimr.letters.Markup.text;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.determination.write.DeterminationWriter;
import org.openimr.letters.Markup.Element;

/** The words of the final determination: the first page, the formal part, then the published form. */
final class FinalDeterminationBody {
    /** Fewer than on other first pages: this one has three dates. */
    private static final int MOST_ITEMS = 2;

    private FinalDeterminationBody() {}

    static List<Markup> of(FinalDeterminationLetter letter) {
        var body = new ArrayList<Markup>();
        Element published =
                element("div", new Markup.Ready(marked(DeterminationWriter.htmlArticle(letter.determination()))));
        letter.party()
                .ifPresentOrElse(
                        party -> {
                            body.add(Layout.addressed(party.to()));
                            body.add(first(letter, party).markup(letter));
                            body.add(new FinalDeterminationFormal(letter, party).markup());
                            body.add(inEnglish(published.styled("published on-its-own-page"), party.language()));
                        },
                        () -> {
                            body.add(element("h1", letter.title()));
                            body.add(published.styled("published"));
                        });
        return body;
    }

    private static Markup inEnglish(Element published, Language around) {
        return switch (around) {
            case ENGLISH -> published;
            case SPANISH -> published.with("lang", Language.ENGLISH.tag());
        };
    }

    private static FirstPage first(FinalDeterminationLetter letter, PartyCopy party) {
        var w = new Wording(party.language());
        List<Issue> issues = letter.determination().issues();
        int all = issues.size();
        int yes = Math.toIntExact(
                issues.stream().filter(FinalDeterminationBody::isOverturned).count());
        var page = headline(w, yes, all);
        decided(page, issues, yes, party.panel().map(Panel::reviewers).orElse(1), w);
        if (yes > 0)
            page.next(
                    "The claims administrator must approve care still to come and pay for care already given. This"
                            + " may wait if someone appeals or disputes the claim for another reason.",
                    "El administrador de reclamos debe aprobar lo que falta y pagar lo que ya se dio. Puede esperar"
                            + " si alguien apela o si hay otra disputa sobre el reclamo.");
        if (yes < all) {
            page.next(
                    "What is not needed stays denied. This decision binds all of you.",
                    "Lo que no hace falta sigue negado. Esta decisión obliga a todos.");
        } else {
            page.next("This decision binds all of you.", "Esta decisión obliga a todos.");
        }
        party.authorize()
                .filter(_ -> yes > 0)
                .ifPresent(due -> page.byWhen(due, "care to come must be approved.", "se debe aprobar lo que falta."));
        party.reimburse()
                .filter(_ -> yes > 0)
                .ifPresent(due -> page.byWhen(due, "care already given must be paid.", "se debe pagar lo ya dado."));
        page.byWhen(
                party.appeal(),
                "last day for an appeal. The appeals board must have it by then.",
                "último día para apelar. La junta debe tenerla a más tardar ese día.");
        if (yes > 0)
            page.canDo(
                    Recipient.EMPLOYEE,
                    "Ask your doctor to go ahead when the approval comes. If it does not come, tell us.",
                    "Pida a su médico que siga adelante cuando llegue la aprobación. Si no llega, avísenos.");
        return page.canDo(
                "Anyone in the case may appeal, but only for one of five reasons. The next pages tell how.",
                "Cualquiera de las partes puede apelar, pero solo por una de cinco razones. Las páginas que siguen dicen"
                        + " cómo.");
    }

    /** The answer first: "The denial is overturned for 1 of 3 treatments". */
    private static FirstPage headline(Wording w, int yes, int all) {
        if (yes == 0)
            return new FirstPage(
                    w, "Final determination: the denial is upheld", "Determinación final: se confirma la negativa");
        if (yes == all)
            return new FirstPage(
                    w, "Final determination: the denial is overturned", "Determinación final: se revoca la negativa");
        return new FirstPage(
                w,
                "Final determination: the denial is overturned for " + yes + " of " + all + " treatments",
                "Determinación final: se revoca la negativa para " + yes + " de " + all + " tratamientos");
    }

    private static void decided(FirstPage page, List<Issue> issues, int yes, int reviewers, Wording w) {
        int all = issues.size();
        if (reviewers == 1) {
            page.decided(
                    "A doctor who has no tie to you read the case and made this decision.",
                    "Un médico sin lazos con ninguno de ustedes leyó el caso y tomó esta decisión.");
        } else {
            page.decided(
                    reviewers + " doctors who have no tie to you read the case and made this decision.",
                    reviewers + " médicos sin lazos con ninguno de ustedes leyeron el caso y tomaron esta decisión.");
        }
        if (all <= MOST_ITEMS
                && FirstPage.fit(issues.stream().map(Issue::service).toList())) {
            page.decided(
                    Markup.bulleted(issues.stream().map(issue -> line(issue, w)).toList()));
            return;
        }
        if (all == 1) {
            page.decided(
                    yes == 1 ? "The treatment is needed." : "The treatment is not needed.",
                    yes == 1 ? "El tratamiento hace falta." : "El tratamiento no hace falta.");
            return;
        }
        page.decided(
                "Of " + all + " treatments, " + yes + (yes == 1 ? " is" : " are") + " needed and " + (all - yes)
                        + (all - yes == 1 ? " is" : " are") + " not. All are listed on the next page.",
                "De " + all + " tratamientos, " + yes + (yes == 1 ? " hace falta" : " hacen falta") + " y "
                        + (all - yes) + " no. Todos se enumeran en la página siguiente.");
    }

    private static Markup line(Issue issue, Wording w) {
        Outcome outcome = issue.decision().orElseThrow();
        return element(
                "span",
                w.quoted(issue.service()),
                text(" – "),
                element("span", printed(outcome, w)).styled(styleOf(outcome)),
                text(" – " + plainly(outcome, w)));
    }

    private static String plainly(Outcome outcome, Wording w) {
        return switch (outcome) {
            case UPHELD -> w.say("it is not needed", "no hace falta");
            case OVERTURNED -> w.say("it is needed", "hace falta");
        };
    }

    static boolean isOverturned(Issue issue) {
        return issue.decision().filter(Outcome.OVERTURNED::equals).isPresent();
    }

    /** What became of the denial. */
    static String printed(Outcome outcome, Wording w) {
        return switch (outcome) {
            case UPHELD -> w.say(outcome.printed(), "Confirmada");
            case OVERTURNED -> w.say(outcome.printed(), "Revocada");
        };
    }

    static String styleOf(Outcome outcome) {
        return switch (outcome) {
            case UPHELD -> "outcome upheld";
            case OVERTURNED -> "outcome overturned";
        };
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

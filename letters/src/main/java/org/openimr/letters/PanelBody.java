package org.openimr.letters;

import static org.openimr.letters.Markup.element;

import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** What is printed when more than one reviewer decided (Lab. Code 4610.6(e), (f)). */
final class PanelBody {
    private final Panel panel;
    private final Determination determination;
    private final Wording w;

    PanelBody(Panel panel, Determination determination, Wording w) {
        this.panel = panel;
        this.determination = determination;
        this.w = w;
    }

    void addTo(Formal formal) {
        formal.h2("More than one reviewer", "Más de un médico revisor")
                .p(
                        "With the written approval of the Administrative Director, " + panel.reviewers()
                                + " reviewers decided this case",
                        "Con la aprobación por escrito del Director Administrativo, " + panel.reviewers()
                                + " médicos revisores decidieron este caso",
                        Citation.regulation("9792.10.6(c)"),
                        Grade.TEXT_READ)
                .p(
                        "The majority prevails. If they are evenly split, the treatment is to be provided",
                        "Prevalece la mayoría. Si hay empate, el tratamiento se debe dar",
                        Citation.laborCode("4610.6(e)"),
                        Grade.TEXT_READ)
                .p(
                        "Where they differ, the separate analysis of each reviewer is printed here",
                        "Cuando no están de acuerdo, aquí se imprime el análisis separado de cada médico revisor",
                        Citation.laborCode("4610.6(f)"),
                        Grade.TEXT_READ);
        determination.issues().forEach(issue -> item(issue, formal));
    }

    private void item(Issue issue, Formal formal) {
        Panel.Votes votes = panel.votes(issue.number());
        formal.add(element("h3", Markup.text(issue.number() + ". "), w.quoted(issue.service())))
                .p(result(votes, Language.ENGLISH), result(votes, Language.SPANISH));
        if (votes.unanimous()) return;
        for (Panel.Analysis analysis : panel.of(issue.number())) {
            formal.quoted(
                    "Reviewer " + analysis.reviewer() + " found it " + found(analysis.finding(), Language.ENGLISH)
                            + ":",
                    "Médico revisor " + analysis.reviewer() + ": " + found(analysis.finding(), Language.SPANISH) + ":",
                    analysis.rationale());
        }
    }

    private static String result(Panel.Votes votes, Language language) {
        var w = new Wording(language);
        String counted = w.say(
                votes.necessary() + " found it necessary, " + votes.notNecessary() + " did not. ",
                votes.necessary() + " a favor de que es necesario, " + votes.notNecessary() + " en contra. ");
        if (votes.unanimous()) return counted + w.say("All agree.", "Todos están de acuerdo.");
        if (votes.necessary() == votes.notNecessary())
            return counted
                    + w.say(
                            "An even split favors the treatment: the denial is overturned.",
                            "El empate favorece el tratamiento: se revoca la negativa.");
        return counted
                + switch (votes.outcome()) {
                    case UPHELD ->
                        w.say(
                                "The majority prevails: the denial is upheld.",
                                "Prevalece la mayoría: se confirma la negativa.");
                    case OVERTURNED ->
                        w.say(
                                "The majority prevails: the denial is overturned.",
                                "Prevalece la mayoría: se revoca la negativa.");
                };
    }

    private static String found(Outcome finding, Language language) {
        var w = new Wording(language);
        return switch (finding) {
            case UPHELD -> w.say("not medically necessary", "no es médicamente necesario");
            case OVERTURNED -> w.say("medically necessary", "es médicamente necesario");
        };
    }
}

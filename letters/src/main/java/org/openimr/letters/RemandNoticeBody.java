package org.openimr.letters;

import static org.openimr.letters.Markup.element;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.letters.RemandNotice.NewReviewer;

/** The words of the notice of a new review. */
final class RemandNoticeBody {
    private RemandNoticeBody() {}

    static Body of(RemandNotice letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(RemandNotice letter, Wording w) {
        return new FirstPage(w, "A new doctor will review the case", "Un nuevo médico revisará el caso")
                .decided(
                        "The appeals board set aside the decision of " + w.date(letter.determinedOn())
                                + ". The case is open again for:",
                        "La junta de apelaciones anuló la decisión del " + w.date(letter.determinedOn())
                                + ". El caso está abierto de nuevo para:")
                .items(letter.dispute().treatments())
                .next(who(letter.newReviewer(), Language.ENGLISH), who(letter.newReviewer(), Language.SPANISH))
                .next(
                        "The new doctor starts fresh and is not bound by the first decision.",
                        "El nuevo médico empieza de cero y no depende de la primera decisión.")
                .next("You will get a new decision letter.", "Usted recibirá una nueva carta con la decisión.")
                .noDate(
                        "You have no date to keep. The time for the new decision runs once all records are in.",
                        "No tiene una fecha que cumplir. El plazo para decidir corre cuando llega todo el expediente.")
                .canDo(
                        "You may send new papers that help. You do not have to send the old ones again.",
                        "Puede enviar nuevos documentos que ayuden. No hace falta enviar otra vez los de antes.");
    }

    private static String who(NewReviewer reviewer, Language language) {
        var w = new Wording(language);
        return switch (reviewer) {
            case OTHER_ORGANIZATION ->
                w.say("Another review organization takes the case.", "Otra organización de revisión toma el caso.");
            case OTHER_REVIEWER_HERE ->
                w.say(
                        "There is no other review organization. So another doctor of this one takes the case.",
                        "No hay otra organización de revisión. Por eso otro médico de esta toma el caso.");
        };
    }

    private static Formal formal(RemandNotice letter, Wording w) {
        return new Formal(w, letter.kind())
                .p(
                        "The Workers’ Compensation Appeals Board reversed the determination. The dispute returns to the"
                                + " Administrative Director for review by a different independent medical review"
                                + " organization or, if there is none, by a different reviewer of the same one",
                        "La Junta de Apelaciones de Compensación de Trabajadores revocó la determinación. La disputa"
                                + " vuelve al Director Administrativo para que la revise otra organización de revisión"
                                + " médica independiente o, si no la hay, otro médico revisor de la misma",
                        Citation.laborCode("4610.6(i)"),
                        Grade.TEXT_READ)
                .add(element(
                        "p",
                        w.say("The ground found (", "El motivo hallado (")
                                + letter.ground().clause().printed() + "): "
                                + AppealGroundWords.of(letter.ground(), w.language())))
                .p(
                        "No judge and no appeals board may decide on medical necessity contrary to the determination of"
                                + " the review organization",
                        "Ningún juez ni la junta de apelaciones puede decidir sobre la necesidad médica en contra de la"
                                + " determinación de la organización de revisión",
                        Citation.laborCode("4610.6(i)"),
                        Grade.TEXT_READ)
                .add(new Facts(w, "The order", "La orden")
                        .row("Determination reversed", "Determinación revocada", letter.determinedOn())
                        .row("Order of the appeals board", "Orden de la junta de apelaciones", letter.orderedOn())
                        .row("New review", "Nueva revisión", who(letter.newReviewer(), w.language()))
                        .table())
                .add(Facts.about(w, letter, letter.dispute()).table());
    }
}

package org.openimr.letters;

import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** The words of the closing letter after liability was denied. */
final class LiabilityClosingBody {
    private LiabilityClosingBody() {}

    static Body of(LiabilityClosing letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(LiabilityClosing letter, Wording w) {
        return new FirstPage(
                        w,
                        "The case is closed: the claim was denied for another reason",
                        "El caso se cierra: el reclamo se negó por otra razón")
                .decided(
                        "On " + w.date(letter.decidedOn()) + " it became final that the claims administrator does not"
                                + " have to pay. The dispute was over "
                                + letter.over().words(Language.ENGLISH)
                                + ". So there is no review of:",
                        "El " + w.date(letter.decidedOn()) + " quedó firme que el administrador de reclamos no tiene"
                                + " que pagar. La disputa era sobre "
                                + letter.over().words(Language.SPANISH)
                                + ". Por eso no se revisa:")
                .items(letter.dispute().treatments())
                .next(
                        "We close the case. No doctor has said that the treatment is or is not needed.",
                        "Cerramos el caso. Ningún médico ha dicho si el tratamiento hace falta o no.")
                .noDate(
                        "This letter sets no date. The time to contest the other ruling is told in that ruling.",
                        "Esta carta no pone fecha. El plazo para impugnar la otra decisión se dice en esa decisión.")
                .canDo(
                        "If the ruling on the claim is changed later, write to us. Then you may ask for the review.",
                        "Si después cambia la decisión sobre el reclamo, escríbanos. Entonces puede pedir la revisión.")
                .canDo(
                        "You may ask a lawyer what you can do about that ruling.",
                        "Puede preguntar a un abogado qué puede hacer sobre esa decisión.");
    }

    private static Formal formal(LiabilityClosing letter, Wording w) {
        return new Formal(w, letter.kind())
                .p(
                        "The review was deferred because liability was disputed on grounds other than medical necessity",
                        "La revisión se aplazó porque se disputaba la responsabilidad por motivos distintos de la"
                                + " necesidad médica",
                        Citation.laborCode("4610.5(h)(2)"),
                        Grade.TEXT_READ)
                .p(
                        "Liability was finally denied. The deferred case is closed without a determination",
                        "La responsabilidad se negó en forma definitiva. El caso aplazado se cierra sin determinación",
                        letter.kind().basis(),
                        letter.kind().grade())
                .add(Facts.about(w, letter, letter.dispute())
                        .row("Deferred on", "Aplazado el", letter.deferredOn())
                        .row(
                                "Liability was disputed for",
                                "Se disputaba la responsabilidad por",
                                letter.over().words(w.language()))
                        .row("Finally denied on", "Negada en forma definitiva el", letter.decidedOn())
                        .table());
    }
}

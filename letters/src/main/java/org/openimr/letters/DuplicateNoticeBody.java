package org.openimr.letters;

import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** The words of the notice of a duplicate. */
final class DuplicateNoticeBody {
    private DuplicateNoticeBody() {}

    static Body of(DuplicateNotice letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(DuplicateNotice letter, Wording w) {
        return new FirstPage(
                        w,
                        "We already have this application. Case " + letter.earlier() + " goes on",
                        "Ya tenemos esta solicitud. El caso " + letter.earlier() + " sigue")
                .decided(
                        "The application that came on " + w.date(letter.applicationReceived())
                                + " is about the same denial as one that came on " + w.date(letter.earlierReceived())
                                + ". You lose nothing. It is about:",
                        "La solicitud que llegó el " + w.date(letter.applicationReceived())
                                + " trata de lo mismo que una que llegó el " + w.date(letter.earlierReceived())
                                + ". Usted no pierde nada. Se trata de:")
                .items(letter.dispute().treatments())
                .next(
                        "We work on the first one only. Its case number is " + letter.earlier() + ".",
                        "Trabajamos solo en la primera. Su número de caso es " + letter.earlier() + ".")
                .next("What you sent now is kept with that case.", "Lo que usted envió ahora se guarda con ese caso.")
                .noDate(
                        "There is no date that you must keep because of this letter.",
                        "Esta carta no le pone ninguna fecha que cumplir.")
                .canDo(
                        "Use the first case number, " + letter.earlier() + ", when you write or call.",
                        "Use el primer número de caso, " + letter.earlier() + ", cuando escriba o llame.")
                .canDo(
                        "If this one is about some other treatment or some other denial, tell us what is not the same.",
                        "Si esta trata de otro tratamiento o de otra negativa, díganos qué es distinto.");
    }

    private static Formal formal(DuplicateNotice letter, Wording w) {
        return new Formal(w, letter.kind())
                .p(
                        "The application has the same employee, the same utilization review decision and the same"
                                + " disputed treatment as an application on file. It is linked to the earlier case and"
                                + " does not open a review of its own",
                        "La solicitud tiene el mismo trabajador, la misma decisión de revisión de utilización y el"
                                + " mismo tratamiento en disputa que una solicitud ya registrada. Queda unida al caso"
                                + " anterior y no abre una revisión aparte",
                        Citation.regulation("9792.10.3(a)"),
                        Grade.DESIGN_CHOICE)
                .p(
                        "The day on which the earlier application was received stays its filing date.",
                        "El día en que se recibió la primera solicitud sigue siendo su fecha de presentación.")
                .add(Facts.about(w, letter, letter.dispute())
                        .row("Application received", "Solicitud recibida", letter.applicationReceived())
                        .row("Earlier case", "Caso anterior", letter.earlier().toString())
                        .row("Earlier application received", "Solicitud anterior recibida", letter.earlierReceived())
                        .table());
    }
}

package org.openimr.letters;

import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** The words of the notice of deferral. */
final class DeferralNoticeBody {
    private DeferralNoticeBody() {}

    static Body of(DeferralNotice letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(DeferralNotice letter, Wording w) {
        return new FirstPage(w, "The review of your case must wait", "La revisión de su caso debe esperar")
                .decided(
                        "The review is not refused. It is put off for this treatment:",
                        "La revisión no se niega. Se aplaza para este tratamiento:")
                .items(letter.dispute().treatments())
                .decided(
                        "The claims administrator says that it may not have to pay. The dispute is over "
                                + letter.over().words(Language.ENGLISH) + ".",
                        "El administrador de reclamos dice que quizá no le toca pagar. La disputa es sobre "
                                + letter.over().words(Language.SPANISH) + ".")
                .next(
                        "That dispute must be settled first. A judge of the appeals board can decide it.",
                        "Primero se debe resolver esa disputa. Un juez de la junta de apelaciones puede decidirla.")
                .next("Until then no time runs in this case.", "Hasta entonces no corre ningún plazo en este caso.")
                .noDate(
                        "No date is set now. When that dispute ends, you have 30 days to ask for the review again. The"
                                + " 30 days run from the notice of the end.",
                        "Ahora no hay fecha fija. Cuando termine esa disputa, usted tiene 30 días para pedir de nuevo la"
                                + " revisión. Los 30 días corren desde el aviso de que terminó.")
                .canDo(
                        Recipient.EMPLOYEE,
                        "You may take the dispute to the appeals board. Keep this letter for the time after that.",
                        "Puede llevar la disputa a la junta de apelaciones. Guarde esta carta para después.")
                .canDo(
                        Recipient.CLAIMS_ADMINISTRATOR,
                        "You may agree that the review goes on now. Write to us.",
                        "Puede aceptar que la revisión siga ahora. Escríbanos.");
    }

    private static Formal formal(DeferralNotice letter, Wording w) {
        return new Formal(w, letter.kind())
                .p(
                        "When the utilization review decision was made, the claims administrator also disputed liability"
                                + " on grounds other than medical necessity, and it does not agree that the review goes"
                                + " on. The review is deferred until that dispute is resolved",
                        "Cuando se tomó la decisión de revisión de utilización, el administrador de reclamos también"
                                + " disputaba la responsabilidad por motivos distintos de la necesidad médica, y no"
                                + " acepta que la revisión siga adelante. La revisión se aplaza hasta que se resuelva"
                                + " esa disputa",
                        Citation.regulation("9792.10.3(d)"),
                        Grade.TEXT_READ)
                .p(
                        "After liability is resolved, the employee may ask for the review within 30 days of service of"
                                + " the notice that it is resolved",
                        "Una vez resuelta la responsabilidad, el trabajador puede pedir la revisión dentro de los 30"
                                + " días siguientes a la notificación de que se resolvió",
                        Citation.laborCode("4610.5(h)(2)"),
                        Grade.TEXT_READ)
                .p(
                        "A dispute over liability is decided by the Workers’ Compensation Appeals Board and not in"
                                + " independent medical review.",
                        "Una disputa sobre la responsabilidad la decide la Junta de Apelaciones de Compensación de"
                                + " Trabajadores, y no la revisión médica independiente.")
                .add(Facts.about(w, letter, letter.dispute())
                        .row("Application received", "Solicitud recibida", letter.applicationReceived())
                        .row(
                                "Liability is disputed for",
                                "Se disputa la responsabilidad por",
                                letter.over().words(w.language()))
                        .table());
    }
}

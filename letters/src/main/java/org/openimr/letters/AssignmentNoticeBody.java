package org.openimr.letters;

import java.util.List;
import org.openimr.determination.Priority;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** The words of the notice of assignment. */
final class AssignmentNoticeBody {
    private AssignmentNoticeBody() {}

    static Body of(AssignmentNotice letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(AssignmentNotice letter, Wording w) {
        boolean fast = letter.review() == Priority.EXPEDITED;
        return new FirstPage(
                        w,
                        fast
                                ? "The case goes to review, and it is urgent: send the records"
                                : "The case goes to review: send the records",
                        fast
                                ? "El caso pasa a revisión y es urgente: envíen el expediente"
                                : "El caso pasa a revisión: envíen el expediente")
                .decided(
                        "A doctor will decide whether this treatment is needed. The doctor has no tie to anyone in the"
                                + " case:",
                        "Un médico decidirá si este tratamiento hace falta. El médico no tiene lazos con nadie del"
                                + " caso:")
                .items(letter.dispute().treatments())
                .next(
                        "The claims administrator must send us the medical records. What to send is on the next page.",
                        "El administrador de reclamos debe enviarnos el expediente médico. La página siguiente dice"
                                + " qué enviar.")
                .next(
                        "The doctor reads them and decides. Then we write to all of you.",
                        "El médico lo lee y decide. Luego les escribimos a todos.")
                .byWhen(letter.recordsDue(), "the records must be here.", "el expediente debe estar aquí.")
                .canDo(
                        Recipient.CLAIMS_ADMINISTRATOR,
                        "Send all that is listed. Late records can cost a fine for each day.",
                        "Envíe todo lo que está en la lista. Si llega tarde, puede haber una multa por cada día.")
                .canDo(
                        Recipient.EMPLOYEE,
                        "You may send papers that help your case. You do not have to.",
                        "Puede enviar documentos que ayuden a su caso. No es obligatorio.")
                .canDo(
                        Recipient.PHYSICIAN,
                        "You may send notes and facts that show why the treatment is needed.",
                        "Puede enviar notas y datos que muestren por qué hace falta el tratamiento.");
    }

    private static Formal formal(AssignmentNotice letter, Wording w) {
        var formal = new Formal(w, letter.kind())
                .p(
                        "The application for independent medical review is eligible. An expert physician who has no tie"
                                + " to any party will decide whether the treatment is medically necessary",
                        "La solicitud de revisión médica independiente es elegible. Un médico experto sin vínculos con"
                                + " ninguna de las partes decidirá si el tratamiento es médicamente necesario",
                        Citation.laborCode("4610.6(a)"),
                        Grade.TEXT_READ)
                .add(Facts.about(w, letter, letter.dispute())
                        .quoted(
                                "Assigned to",
                                "Asignado a",
                                List.of(letter.from().organization()))
                        .row("Kind of review", "Tipo de revisión", AcknowledgementBody.kind(letter.review(), w))
                        .row("Application received", "Solicitud recibida", letter.applicationReceived())
                        .table())
                .h2("Claims administrator: records due", "Administrador de reclamos: cuándo enviar el expediente")
                .due(
                        letter.recordsDue(),
                        "We must receive the records by",
                        "Debemos recibir el expediente a más tardar el");
        letter.statuteAsks()
                .ifPresent(due -> formal.p(
                        "The statute itself asks for them by " + w.due(due)
                                + ". Please send them by then; the penalty is counted from the later day",
                        "La propia ley los pide a más tardar el " + w.due(due)
                                + ". Por favor, envíelos para entonces; la multa se cuenta desde la fecha posterior",
                        due.basis(),
                        due.grade()));
        records(formal, w);
        return formal;
    }

    /** Of the regulation, only (A) to (D) could be had in its own words; the last is the statute’s. */
    private static void records(Formal formal, Wording w) {
        formal.h3("What to send", "Qué enviar")
                .bulleted(List.of(
                        w.text(
                                "All physician reports on the employee’s current medical condition made in the six"
                                        + " months before the request for authorization, including those named in the"
                                        + " request or in the utilization review decision. If the requesting physician"
                                        + " treated the employee for less than six months, also the reports of earlier"
                                        + " treating and referring physicians of that time. (8 CCR 9792.10.5(a)(1)(A))",
                                "Todos los informes médicos sobre el estado de salud actual del trabajador hechos en los"
                                        + " seis meses anteriores a la solicitud de autorización, incluidos los"
                                        + " nombrados en ella o en la decisión de revisión de utilización. Si el médico"
                                        + " solicitante lo ha tratado por menos de seis meses, también los informes de"
                                        + " los médicos tratantes y remitentes anteriores de ese período. (8 CCR"
                                        + " 9792.10.5(a)(1)(A))"),
                        w.text(
                                "The application form, DWC Form IMR, as it went out with the utilization review"
                                        + " decision. (8 CCR 9792.10.5(a)(1)(B))",
                                "El formulario de solicitud, DWC Form IMR, tal como se envió con la decisión de revisión"
                                        + " de utilización. (8 CCR 9792.10.5(a)(1)(B))"),
                        w.text(
                                "All information given to the employee about the utilization review decision, other than"
                                        + " the decision letter itself. (8 CCR 9792.10.5(a)(1)(C))",
                                "Toda la información que se dio al trabajador sobre la decisión de revisión de"
                                        + " utilización, aparte de la carta misma. (8 CCR 9792.10.5(a)(1)(C))"),
                        w.text(
                                "Everything that the employee or the provider submitted in support of the request."
                                        + " (8 CCR 9792.10.5(a)(1)(D))",
                                "Todo lo que el trabajador o el proveedor presentó en apoyo del tratamiento. (8 CCR"
                                        + " 9792.10.5(a)(1)(D))"),
                        w.text(
                                "Any other relevant document that was used for the decision, and the statement of its"
                                        + " reasons. (Lab. Code 4610.5(l)(4))",
                                "Cualquier otro documento pertinente que se usó para la decisión, y la exposición de sus"
                                        + " razones. (Lab. Code 4610.5(l)(4))")))
                .p(
                        "Records found later must be sent at once (Lab. Code 4610.5(m)). A list of what was sent, with"
                                + " copies of anything the employee has not yet seen, goes to the employee as well"
                                + " (Lab. Code 4610.5(o)).",
                        "Lo que se encuentre después se debe enviar de inmediato (Lab. Code 4610.5(m)). Una lista de lo"
                                + " enviado, con copias de lo que el trabajador aún no ha visto, se envía también al"
                                + " trabajador (Lab. Code 4610.5(o)).")
                .h2("Employee and physician: what you may do", "Trabajador y médico: qué pueden hacer")
                .p(
                        "You may send records and information that support the request. You do not have to. Nothing is"
                                + " to be paid by the employee for this review",
                        "Pueden enviar expedientes e información que apoyen el tratamiento. No es obligatorio. El"
                                + " trabajador no paga nada por esta revisión",
                        Citation.laborCode("4610.6(l)"),
                        Grade.TEXT_READ);
    }
}

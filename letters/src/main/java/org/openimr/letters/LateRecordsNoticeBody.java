package org.openimr.letters;

import static org.openimr.letters.Wording.dollars;

import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** The words of the notice of late records. */
final class LateRecordsNoticeBody {
    private LateRecordsNoticeBody() {}

    static Body of(LateRecordsNotice letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(LateRecordsNotice letter, Wording w) {
        int days = letter.penalty().days();
        boolean grows = letter.penalty().amount() < letter.penalty().ceiling();
        String amount = dollars(letter.penalty().amount());
        return new FirstPage(
                        w,
                        "The medical records are late: send them now",
                        "El expediente médico no ha llegado: envíenlo ya")
                .decided(
                        "The claims administrator did not send the records on time. They were due by "
                                + w.due(letter.missed()) + ". They are needed to review:",
                        "El administrador de reclamos no envió el expediente a tiempo. Debía llegar a más tardar el "
                                + w.due(letter.missed()) + ". Hace falta para revisar:")
                .items(letter.dispute().treatments())
                .next(
                        "We tell the state. The state can ask the claims administrator for a fine. For " + days
                                + (days == 1 ? " day" : " days") + " it would be " + amount + ".",
                        "Avisamos al estado. El estado puede pedir una multa al administrador de reclamos. Por " + days
                                + (days == 1 ? " día" : " días") + " sería de " + amount + ".")
                .next(
                        "The review does not stop for good. The doctor may use what the worker and the treating doctor"
                                + " send.",
                        "La revisión no se detiene para siempre. El médico puede usar lo que envíen el trabajador y su"
                                + " médico.")
                .byWhen(
                        w.say("Now", "Ahora mismo"),
                        "send the records." + (grows ? " The fine can grow with each day." : ""),
                        "envíen el expediente." + (grows ? " La multa puede crecer con cada día." : ""))
                .canDo(
                        Recipient.CLAIMS_ADMINISTRATOR,
                        "Send the records today. If you sent them, send us proof of the day.",
                        "Envíe hoy el expediente. Si ya lo envió, mándenos prueba del día.")
                .canDo(
                        Recipient.EMPLOYEE,
                        "You may send the records that you have. You do not have to.",
                        "Puede enviar los documentos que tenga. No es obligatorio.")
                .canDo(
                        Recipient.PHYSICIAN,
                        "You may send your notes and reports.",
                        "Puede enviar sus notas e informes.");
    }

    private static Formal formal(LateRecordsNotice letter, Wording w) {
        var penalty = letter.penalty();
        return new Formal(w, letter.kind())
                .h2("What was missed", "Qué no se cumplió")
                .due(
                        letter.missed(),
                        "The records were to be received by",
                        "El expediente se debía recibir a más tardar el")
                .add(new Facts(w, "What the delay may cost", "Lo que puede costar el retraso")
                        .row(
                                "First day late",
                                "Primer día de retraso",
                                penalty.lastTimelyDay().plusDays(1))
                        .row("Counted to", "Contado hasta", penalty.countedTo())
                        .row("Days late", "Días de retraso", Integer.toString(penalty.days()))
                        .row("For each day", "Por cada día", dollars(penalty.centsPerDay()))
                        .row(
                                "Days times amount",
                                "Días por cantidad",
                                penalty.days() + " × " + dollars(penalty.centsPerDay()) + " = "
                                        + dollars(penalty.uncapped()))
                        .row("At most", "Como máximo", dollars(penalty.ceiling()))
                        .row("Amount to this day", "Cantidad hasta este día", dollars(penalty.amount()))
                        .table())
                .p(
                        "The amount for each day and its limit come from the regulation on penalties",
                        "La cantidad por día y su límite vienen del reglamento sobre multas",
                        penalty.basis(),
                        penalty.grade())
                .p(
                        "This letter imposes nothing. The delay is referred to the Administrative Director, who may"
                                + " issue an order to show cause. Such an order states the facts, the amount and how to"
                                + " contest it",
                        "Esta carta no impone nada. El retraso se remite al Director Administrativo, quien puede emitir"
                                + " una orden para mostrar causa. Esa orden expone los hechos, la cantidad y cómo"
                                + " impugnarla",
                        Citation.regulation("9792.12(c)(6)"),
                        Grade.SECONDARY)
                .h2("How the review goes on", "Cómo sigue la revisión")
                .p(
                        "Without the records, the reviewer may decide on the summary of records in the utilization"
                                + " review decision together with documents from the employee or the requesting"
                                + " physician. A determination never rests on the utilization review decision alone",
                        "Sin el expediente, el médico revisor puede decidir con el resumen de expedientes de la decisión"
                                + " de revisión de utilización junto con documentos del trabajador o del médico"
                                + " solicitante. Una determinación nunca se basa solo en la decisión de revisión de"
                                + " utilización",
                        Citation.regulation("9792.10.6(b)(2)"),
                        Grade.TEXT_READ)
                .add(Facts.about(w, letter, letter.dispute()).table());
    }
}

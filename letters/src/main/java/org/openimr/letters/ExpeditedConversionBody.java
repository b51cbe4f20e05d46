package org.openimr.letters;

import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** The words of the notice of conversion. */
final class ExpeditedConversionBody {
    private ExpeditedConversionBody() {}

    static Body of(ExpeditedConversion letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(ExpeditedConversion letter, Wording w) {
        boolean physician = letter.certifiedBy() == Recipient.PHYSICIAN;
        return new FirstPage(w, "The review is now urgent", "La revisión ahora es urgente")
                .decided(
                        physician
                                ? "The doctor who asked for the treatment says that waiting may put health in danger."
                                        + " So the review is now a fast one:"
                                : "The state says that waiting may put health in danger. So the review is now a fast"
                                        + " one:",
                        physician
                                ? "El médico que pidió el tratamiento dice que esperar puede poner en peligro la salud."
                                        + " Por eso la revisión ahora es rápida:"
                                : "El estado dice que esperar puede poner en peligro la salud. Por eso la revisión ahora"
                                        + " es rápida:")
                .items(letter.dispute().treatments())
                .next(
                        "The claims administrator must send the records at once. The old dates no longer count.",
                        "El administrador de reclamos debe enviar el expediente de inmediato. Las fechas de antes ya no"
                                + " cuentan.")
                .next("Then a doctor decides within three days.", "Luego un médico decide en tres días.")
                .byWhen(letter.recordsDue(), "the records must be here.", "el expediente debe estar aquí.")
                .byWhen(
                        letter.decision(),
                        "the decision is due, if all that is needed is here now.",
                        "se debe decidir, si ya llegó todo lo necesario.")
                .canDo(
                        Recipient.CLAIMS_ADMINISTRATOR,
                        "Send the records now, the fastest way you can.",
                        "Envíe el expediente ahora, por la vía más rápida.")
                .canDo(
                        Recipient.EMPLOYEE,
                        "You do not have to do anything. If you get worse, call a doctor or 911.",
                        "No tiene que hacer nada. Si empeora, llame a un médico o al 911.")
                .canDo(
                        Recipient.PHYSICIAN,
                        "You may send notes that show why it cannot wait.",
                        "Puede enviar notas que muestren por qué no puede esperar.");
    }

    private static Formal formal(ExpeditedConversion letter, Wording w) {
        return new Formal(w, letter.kind())
                .p(
                        "On " + w.date(letter.certifiedOn()) + " it was certified that the employee faces an imminent"
                                + " and serious threat to health. The regular review is converted to an expedited one",
                        "El " + w.date(letter.certifiedOn()) + " se certificó que el trabajador enfrenta una amenaza"
                                + " inminente y grave para su salud. La revisión regular se cambia a una revisión"
                                + " acelerada",
                        Citation.regulation("9792.10.4(c)"),
                        Grade.TEXT_READ)
                .add(new Facts(w, "The certificate", "La certificación")
                        .row(
                                "Certified by",
                                "Certificado por",
                                letter.certifiedBy().title(w.language()))
                        .row("Certified on", "Certificado el", letter.certifiedOn())
                        .table())
                .h2("New time limits", "Nuevos plazos")
                .due(
                        letter.recordsDue(),
                        "We must receive the records by",
                        "Debemos recibir el expediente a más tardar el")
                .due(
                        letter.decision(),
                        "The determination is due by",
                        "La determinación se debe emitir a más tardar el")
                .p(
                        "The statute counts three days from receipt of the information. This office counts them as 72"
                                + " hours, the strictest reading. If information is still missing, the hours run from"
                                + " its receipt",
                        "La ley cuenta tres días desde el recibo de la información. Esta oficina los cuenta como 72"
                                + " horas, la lectura más estricta. Si aún falta información, las horas corren desde su"
                                + " recibo",
                        Citation.laborCode("4610.6(d)(1)(C)"),
                        Grade.DESIGN_CHOICE)
                .add(Facts.about(w, letter, letter.dispute()).table());
    }
}

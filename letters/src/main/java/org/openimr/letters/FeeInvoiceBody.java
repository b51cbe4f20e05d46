package org.openimr.letters;

import static org.openimr.letters.Markup.element;
import static org.openimr.letters.Wording.dollars;

import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.letters.Markup.Element;

/** The words of the invoice. */
final class FeeInvoiceBody {
    private FeeInvoiceBody() {}

    static Body of(FeeInvoice letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(FeeInvoice letter, Wording w) {
        int lines = letter.lines().size();
        return new FirstPage(
                        w,
                        "Please pay " + dollars(letter.total()) + " for this review",
                        "Por favor, pague " + dollars(letter.total()) + " por esta revisión")
                .decided(
                        "The claims administrator pays for the review. This bill is for "
                                + (lines == 1 ? "one application" : lines + " applications") + ".",
                        "El administrador de reclamos paga la revisión. Esta factura es por "
                                + (lines == 1 ? "una solicitud" : lines + " solicitudes") + ".")
                .next(
                        "The fee depends on the day of the application and on the kind of review. The next page shows"
                                + " how we got to the amount.",
                        "La tarifa depende del día de la solicitud y del tipo de revisión. La página siguiente muestra"
                                + " cómo se llegó a la cantidad.")
                .byWhen(
                        w.deadline(letter.payBy()),
                        "please pay. This day is set by us. We found no text of law that sets one.",
                        "por favor, pague. Esta fecha la fijamos nosotros. No hallamos una ley que la fije.")
                .canDo(
                        "Pay and give the case number, " + letter.caseNumber() + ".",
                        "Pague y dé el número de caso, " + letter.caseNumber() + ".")
                .canDo(
                        "If you think that the amount is wrong, write to us and say why.",
                        "Si cree que la cantidad está mal, escríbanos y diga por qué.")
                .canDo("Do not ask the worker to pay any of it.", "No pida al trabajador que pague nada.");
    }

    private static Formal formal(FeeInvoice letter, Wording w) {
        var formal = new Formal(w, letter.kind())
                .p(
                        "The costs of independent medical review are borne by the employer; the employee pays nothing",
                        "Los costos de la revisión médica independiente los paga el empleador; el trabajador no paga"
                                + " nada",
                        Citation.laborCode("4610.6(l)"),
                        Grade.TEXT_READ)
                .add(lines(letter, w))
                .add(element("p", element("strong", w.say("Total: ", "Total: ") + dollars(letter.total())))
                        .styled("due"))
                .h2("Where the amounts come from", "De dónde vienen las cantidades");
        letter.lines().stream()
                .map(line -> source(line, w))
                .distinct()
                .forEach(source -> formal.add(element("p", source)));
        return formal.h2("When to pay", "Cuándo pagar")
                .p(
                        "Terms of payment were not found in any text that was read. This office asks for payment within "
                                + letter.payWithin().value() + " days of the date of this invoice",
                        "No se encontraron condiciones de pago en ningún texto leído. Esta oficina pide el pago dentro"
                                + " de los " + letter.payWithin().value() + " días siguientes a la fecha de esta"
                                + " factura",
                        letter.payWithin().basis(),
                        letter.payWithin().grade());
    }

    private static Markup lines(FeeInvoice letter, Wording w) {
        var head = element(
                "thead",
                element(
                        "tr",
                        column(w.say("Application", "Solicitud")).styled("case"),
                        column(w.say("Submitted", "Presentada")).styled("case"),
                        column(w.say("Fee", "Tarifa")),
                        column(w.say("Amount", "Cantidad")).styled("amount")));
        var rows = letter.lines().stream()
                .map(line -> element(
                        "tr",
                        element("td", line.application().toString()),
                        element("td", w.date(line.submittedOn())),
                        element("td", line.rule().words(w.language())),
                        element("td", dollars(line.cents()))))
                .toList();
        return element("table", head, element("tbody", rows)).styled("outcomes");
    }

    private static Element column(String name) {
        return element("th", name).with("scope", "col");
    }

    private static String source(FeeInvoice.Line line, Wording w) {
        String amount =
                line.rule().words(w.language()) + ", " + dollars(line.cents()) + ", " + period(line.inForce(), w);
        return line.grade() == Grade.NOT_FOUND
                ? amount + ". "
                        + w.say(
                                "The amount was not found in any text that was read; it is a setting of this office",
                                "La cantidad no se encontró en ningún texto leído; es un valor fijado por esta oficina")
                        + " (" + line.basis().printed() + ")."
                : amount + w.cited(line.basis(), line.grade()) + ".";
    }

    private static String period(EffectivePeriod period, Wording w) {
        return period.until()
                .map(end -> w.say(
                        "for applications submitted from " + w.date(period.from()) + " to " + w.date(end.minusDays(1)),
                        "para solicitudes presentadas del " + w.date(period.from()) + " al "
                                + w.date(end.minusDays(1))))
                .orElseGet(() -> w.say(
                        "for applications submitted since " + w.date(period.from()),
                        "para solicitudes presentadas desde el " + w.date(period.from())));
    }
}

package org.openimr.letters;

import org.openimr.determination.Priority;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** The words of the acknowledgement. */
final class AcknowledgementBody {
    private AcknowledgementBody() {}

    static Body of(Acknowledgement letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(Acknowledgement letter, Wording w) {
        var page = new FirstPage(w, "We have your application for review", "Recibimos su solicitud de revisión")
                .decided(
                        "Your application came on " + w.date(letter.applicationReceived())
                                + ". Nothing has been decided yet. It is about:",
                        "Su solicitud llegó el " + w.date(letter.applicationReceived())
                                + ". Aún no se ha decidido nada. Se trata de:")
                .items(letter.dispute().treatments())
                .next(
                        "We check whether your case can be reviewed: signed, on time, and with the denial letter.",
                        "Vemos si su caso se puede revisar: si está firmado, a tiempo y con la carta que negó el"
                                + " tratamiento.")
                .next(
                        "Then we write to you again. If it can, a doctor who does not know you will review the denial.",
                        "Luego le escribimos otra vez. Si se puede, un médico que no lo conoce revisará el caso.");
        letter.answerExpected()
                .ifPresentOrElse(
                        due -> page.byWhen(
                                due, "our goal for the next letter to you.", "nuestra meta para la próxima carta."),
                        () -> page.noDate(
                                "There is no date that you must keep now.",
                                "No hay una fecha que usted deba cumplir."));
        return page.canDo(
                        "Send us what you left out, such as the denial letter or your name signed on the form.",
                        "Envíenos lo que falte, como la carta que negó el tratamiento o su firma.")
                .canDo(
                        "Tell us if the treatment has been approved in the meantime.",
                        "Avísenos si ya le aprobaron el tratamiento.");
    }

    private static Formal formal(Acknowledgement letter, Wording w) {
        var formal = new Formal(w, letter.kind())
                .p(
                        "The application counts as filed on the day on which it was received. Eligibility is decided by"
                                + " the Administrative Director or a designee",
                        "La solicitud se considera presentada el día en que se recibió. La elegibilidad la decide el"
                                + " Director Administrativo o la persona que este designe",
                        Citation.laborCode("4610.5(k)"),
                        Grade.TEXT_READ)
                .add(Facts.about(w, letter, letter.dispute())
                        .row("Application received", "Solicitud recibida", letter.applicationReceived())
                        .row("Review asked for", "Revisión solicitada", kind(letter.asked(), w))
                        .table());
        letter.answerExpected()
                .ifPresent(due -> formal.due(
                        due,
                        "We aim to decide on eligibility by",
                        "Nuestra meta es decidir sobre la elegibilidad a más tardar el"));
        return formal.p(
                "Nothing is to be paid by the employee for this review",
                "El trabajador no paga nada por esta revisión",
                Citation.laborCode("4610.6(l)"),
                Grade.TEXT_READ);
    }

    static String kind(Priority review, Wording w) {
        return switch (review) {
            case STANDARD -> w.say("Regular", "Regular");
            case EXPEDITED -> w.say("Expedited", "Acelerada");
        };
    }
}

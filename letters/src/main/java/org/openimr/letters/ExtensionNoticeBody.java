package org.openimr.letters;

import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** The words of the notice of extension. */
final class ExtensionNoticeBody {
    private ExtensionNoticeBody() {}

    static Body of(ExtensionNotice letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(ExtensionNotice letter, Wording w) {
        return new FirstPage(w, "The decision will come a little later", "La decisión llegará un poco más tarde")
                .decided(
                        "The state gave the reviewing doctor more time, up to three days. The case is about:",
                        "El estado dio más tiempo al médico que revisa el caso, hasta tres días. Se trata de:")
                .items(letter.dispute().treatments())
                .next(
                        "The review goes on. The doctor needs the time to decide with care.",
                        "La revisión sigue. El médico necesita el tiempo para decidir con cuidado.")
                .byWhen(
                        letter.now(),
                        "the decision is due. It was due by " + w.due(letter.was()) + ".",
                        "se debe decidir. Antes era el " + w.due(letter.was()) + ".")
                .canDo(
                        "You do not have to do anything. We write to you when there is a decision.",
                        "No tiene que hacer nada. Le escribimos cuando haya una decisión.")
                .canDo(
                        "If you cannot wait for health reasons, call your doctor and tell us.",
                        "Si no puede esperar por razones de salud, llame a su médico y avísenos.");
    }

    private static Formal formal(ExtensionNotice letter, Wording w) {
        var formal = new Formal(w, letter.kind())
                .p(
                        "The Administrative Director approved an extension of up to three days for "
                                + reason(letter.reason(), Language.ENGLISH),
                        "El Director Administrativo aprobó una prórroga de hasta tres días por "
                                + reason(letter.reason(), Language.SPANISH),
                        Citation.laborCode("4610.6(d)(2)"),
                        Grade.TEXT_READ)
                .add(new Facts(w, "The extension", "La prórroga")
                        .row("Approved on", "Aprobada el", letter.approvedOn())
                        .row("Due before", "Plazo anterior", w.due(letter.was()))
                        .row("Due now", "Plazo actual", w.due(letter.now()))
                        .table());
        letter.particulars().ifPresent(words -> formal.quoted("The circumstances:", "Las circunstancias:", words));
        return formal.due(
                        letter.now(), "The determination is due by", "La determinación se debe emitir a más tardar el")
                .add(Facts.about(w, letter, letter.dispute()).table());
    }

    private static String reason(ExtensionNotice.Reason reason, Language language) {
        var w = new Wording(language);
        return switch (reason) {
            case EXTRAORDINARY_CIRCUMSTANCES -> w.say("extraordinary circumstances", "circunstancias extraordinarias");
            case GOOD_CAUSE -> w.say("good cause", "causa justificada");
        };
    }
}

package org.openimr.letters;

import static org.openimr.letters.Markup.element;

import java.util.ArrayList;
import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.letters.EligibilityNotice.Excluded;

/** The words of the notice of eligibility. */
final class EligibilityNoticeBody {
    private EligibilityNoticeBody() {}

    static Body of(EligibilityNotice letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(EligibilityNotice letter, Wording w) {
        boolean whole = letter.excluded().isEmpty();
        int out = letter.excluded().size();
        int in = letter.dispute().treatments().size();
        var page = whole
                ? new FirstPage(w, "Your case will be reviewed", "Su caso será revisado")
                : new FirstPage(
                        w,
                        "Part of your case will be reviewed: " + in + " of " + (in + out) + " treatments",
                        "Una parte de su caso será revisada: " + in + " de " + (in + out) + " tratamientos");
        page.decided(
                        "A doctor who has no tie to anyone in the case will review:",
                        "Un médico sin lazos con nadie del" + " caso revisará:")
                .items(letter.dispute().treatments());
        if (!whole)
            page.decided(
                    (out == 1 ? "1 treatment" : out + " treatments") + " will not be reviewed. The next page says which"
                            + " and why.",
                    (out == 1 ? "1 tratamiento no será revisado" : out + " tratamientos no serán revisados")
                            + ". La página siguiente dice cuál y por qué.");
        page.next(
                        "The case goes to a review organization. It will write to all of you and ask for the medical"
                                + " records.",
                        "El caso pasa a una organización de revisión. Ella escribirá a todos y pedirá el expediente"
                                + " médico.")
                .byWhen(letter.noticeDue(), "that letter must be sent.", "esa carta se debe enviar.");
        letter.appeal()
                .ifPresent(due -> page.byWhen(
                        due,
                        "last day to appeal what will not be reviewed.",
                        "último día para apelar lo que no será revisado."));
        page.canDo(
                "You do not have to do anything until that letter comes.",
                "No tiene que hacer nada hasta que llegue esa carta.");
        if (!whole)
            page.canDo(
                    "If you think that we left out a treatment by mistake, you may appeal.",
                    "Si cree que dejamos fuera un tratamiento por error, puede apelar.");
        return page;
    }

    private static Formal formal(EligibilityNotice letter, Wording w) {
        boolean whole = letter.excluded().isEmpty();
        var formal = new Formal(w, letter.kind())
                .p(
                        whole
                                ? "The application is eligible for independent medical review"
                                : "The application is eligible for independent medical review in part",
                        whole
                                ? "La solicitud es elegible para revisión médica independiente"
                                : "La solicitud es elegible en parte para revisión médica independiente",
                        Citation.laborCode("4610.5(k)"),
                        Grade.TEXT_READ)
                .due(
                        letter.noticeDue(),
                        "The review organization sends its notice of assignment by",
                        "La organización de revisión envía su aviso de asignación a más tardar el")
                .add(Facts.about(w, letter, letter.dispute())
                        .row("Application received", "Solicitud recibida", letter.applicationReceived())
                        .table());
        if (!whole) excluded(formal, letter, w);
        return formal;
    }

    private static void excluded(Formal formal, EligibilityNotice letter, Wording w) {
        formal.h2("What is not reviewed, and why", "Qué no se revisa y por qué")
                .add(Markup.numbered(letter.excluded().stream()
                        .map(item -> excluded(item, letter, w))
                        .toList()));
        IneligibilityNoticeBody.appeal(formal, letter.appeal().orElseThrow());
    }

    private static List<Markup> excluded(Excluded item, EligibilityNotice letter, Wording w) {
        var words = new ArrayList<Markup>();
        words.add(element("p", element("strong", w.quoted(item.treatment()))));
        words.addAll(IneligibilityNoticeBody.reason(item.reason(), letter.applicationReceived(), w));
        return words;
    }
}

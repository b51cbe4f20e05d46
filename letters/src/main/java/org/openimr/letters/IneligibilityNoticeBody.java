package org.openimr.letters;

import static org.openimr.letters.Markup.element;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** The words of the notice of ineligibility. */
final class IneligibilityNoticeBody {
    /** More reasons than this are counted on the first page and listed in the formal part. */
    private static final int MOST_REASONS = 3;

    private IneligibilityNoticeBody() {}

    static Body of(IneligibilityNotice letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(IneligibilityNotice letter, Wording w) {
        List<IneligibilityGround> grounds = letter.reasons().stream()
                .map(IneligibilityReason::ground)
                .distinct()
                .toList();
        var page = new FirstPage(w, "Your application cannot be reviewed", "Su solicitud no se puede revisar");
        page.decided("No doctor will review the denial of this treatment:", "Ningún médico revisará este tratamiento:")
                .items(letter.dispute().treatments());
        page.decided("Why:", "Por qué:")
                .decided(Markup.bulleted(letter.reasons().stream()
                        .limit(MOST_REASONS)
                        .map(reason -> Markup.text(plainly(reason, letter.applicationReceived(), w)))
                        .toList()));
        if (letter.reasons().size() > MOST_REASONS)
            page.decided("There are more reasons after this page.", "Hay más razones después de esta página.");
        page.next("The denial stands. We close the case.", "La negativa queda en pie. Cerramos el caso.")
                .byWhen(
                        letter.appeal(),
                        "last day for an appeal. The appeals board must have your appeal by then.",
                        "último día para apelar. La junta debe tenerla a más tardar ese día.");
        grounds.stream()
                .limit(MOST_REASONS)
                .forEach(ground -> page.canDo(ground.remedy(Language.ENGLISH), ground.remedy(Language.SPANISH)));
        return page.canDo(
                "If you think that this is wrong, you may appeal. The next pages say how.",
                "Si cree que esto está mal, puede apelar. Las páginas que siguen dicen cómo.");
    }

    private static String plainly(IneligibilityReason reason, LocalDate received, Wording w) {
        String found = reason.ground().found(w.language());
        if (reason.ground() != IneligibilityGround.LATE) return found;
        return found
                + reason.missed()
                        .map(due -> w.say(
                                " It came on " + w.date(received) + ". The last day was " + w.date(due.lastDay()) + ".",
                                " Llegó el " + w.date(received) + ". El último día era el " + w.date(due.lastDay())
                                        + "."))
                        .orElseThrow();
    }

    private static Formal formal(IneligibilityNotice letter, Wording w) {
        boolean one = letter.reasons().size() == 1;
        var reasons = letter.reasons().stream()
                .map(reason -> reason(reason, letter.applicationReceived(), w))
                .toList();
        var formal = new Formal(w, letter.kind())
                .p(
                        "The application is not eligible for independent medical review",
                        "La solicitud no es elegible para revisión médica independiente",
                        Citation.laborCode("4610.5(k)"),
                        Grade.TEXT_READ)
                .h2(one ? "The reason" : "The reasons", one ? "La razón" : "Las razones")
                .add(one ? element("div", reasons.getFirst()) : Markup.numbered(reasons));
        appeal(formal, letter.appeal());
        return formal.add(Facts.about(w, letter, letter.dispute())
                .row("Application received", "Solicitud recibida", letter.applicationReceived())
                .table());
    }

    /** One reason in full: what was found, with the days, the clause, the arithmetic, and what can be done. */
    static List<Markup> reason(IneligibilityReason reason, LocalDate received, Wording w) {
        var ground = reason.ground();
        var words = new ArrayList<Markup>();
        String days = reason.missed()
                .filter(_ -> ground == IneligibilityGround.LATE)
                .map(due -> w.say(
                        " It was received on " + w.deadline(received) + ". The last day to apply was " + w.due(due)
                                + ".",
                        " Se recibió el " + w.deadline(received) + ". El último día para presentarla era el "
                                + w.due(due) + "."))
                .orElse("");
        Citation basis = reason.missed().map(Due::basis).orElse(ground.basis());
        words.add(element("p", ground.found(w.language()) + days + w.cited(basis, ground.grade())));
        reason.particulars().ifPresent(more -> words.add(element("p", w.quoted(more))));
        reason.missed().ifPresent(due -> {
            words.add(w.p("How this date was counted:", "Cómo se contó esta fecha:"));
            words.add(Layout.steps(due, w));
        });
        words.add(element("p", ground.remedy(w.language())));
        return List.copyOf(words);
    }

    /** How a decision on eligibility is appealed. */
    static void appeal(Formal formal, Due appeal) {
        formal.h2("If you disagree", "Si no está de acuerdo")
                .p(
                        "A decision that an application is ineligible can be appealed to the Workers’ Compensation"
                                + " Appeals Board by a verified petition. The petition must give every ground in full"
                                + " detail, and the case number of this review. It is served on all interested parties"
                                + " and on the IMR Unit of the Division of Workers’ Compensation",
                        "La decisión de que una solicitud no es elegible se puede apelar ante la Junta de Apelaciones"
                                + " de Compensación de Trabajadores mediante una petición verificada. La petición debe"
                                + " exponer con todo detalle cada motivo y dar el número de caso de esta revisión. Se"
                                + " notifica a todas las partes interesadas y a la Unidad de IMR de la División de"
                                + " Compensación de Trabajadores",
                        Citation.regulation("10575"),
                        Grade.TEXT_READ)
                .due(
                        appeal,
                        "The board must receive the petition by",
                        "La junta debe recibir la petición a más tardar el");
    }
}

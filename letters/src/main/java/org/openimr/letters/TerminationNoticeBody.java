package org.openimr.letters;

import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.process.docket.TerminationGround;

/** The words of the notice of termination. */
final class TerminationNoticeBody {
    private TerminationNoticeBody() {}

    static Body of(TerminationNotice letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(TerminationNotice letter, Wording w) {
        boolean whole = letter.goesOn().isEmpty();
        int out = letter.ended().size();
        int all = out + letter.goesOn().size();
        var page = whole
                ? new FirstPage(w, "The review has ended without a decision", "La revisión terminó sin decisión")
                : new FirstPage(
                        w,
                        "The review has ended for " + out + " of " + all + " treatments",
                        "La revisión terminó para " + out + " de " + all + " tratamientos");
        page.decided(
                        why(letter, Language.ENGLISH) + " So there is no review of:",
                        why(letter, Language.SPANISH) + " Por eso ya no se revisa:")
                .items(letter.ended())
                .next(next(letter.ground(), Language.ENGLISH), next(letter.ground(), Language.SPANISH));
        if (whole) {
            page.next("We close the case.", "Cerramos el caso.");
        } else {
            int goesOn = letter.goesOn().size();
            page.next(
                    "The review goes on for the other " + (goesOn == 1 ? "one" : goesOn) + ". See the next page.",
                    goesOn == 1
                            ? "La revisión sigue para el otro. Vea la página siguiente."
                            : "La revisión sigue para los otros " + goesOn + ". Vea la página siguiente.");
        }
        return page.noDate(
                        "There is no date that you must keep because of this letter.",
                        "Esta carta no le pone ninguna fecha que cumplir.")
                .canDo(
                        Recipient.EMPLOYEE,
                        "If this is not what happened, call or write to us soon and tell us why.",
                        "Si esto no es lo que pasó, llámenos o escríbanos pronto y díganos por qué.")
                .canDo(
                        Recipient.PHYSICIAN,
                        doctor(letter.ground(), Language.ENGLISH),
                        doctor(letter.ground(), Language.SPANISH));
    }

    private static String why(TerminationNotice letter, Language language) {
        var w = new Wording(language);
        String day = w.date(letter.occurredOn());
        return switch (letter.ground()) {
            case AUTHORIZED ->
                w.say(
                        "On " + day + " the claims administrator approved the treatment in writing.",
                        "El " + day + " el administrador de reclamos aprobó por escrito el tratamiento.");
            case SETTLED_OR_AWARDED ->
                w.say(
                        "On " + day + " the dispute was settled, or a judge ruled on it.",
                        "El " + day + " las partes llegaron a un acuerdo, o un juez decidió la disputa.");
            case WITHDRAWN_BY_PHYSICIAN ->
                w.say(
                        "On " + day + " the doctor took back the request for the treatment.",
                        "El " + day + " el médico retiró el pedido del tratamiento.");
            case WITHDRAWN_BY_APPLICANT ->
                w.say(
                        "On " + day + " the worker took back the application, in a signed letter.",
                        "El " + day + " el trabajador retiró la solicitud en una carta firmada.");
            case REVERSED_INTERNALLY ->
                w.say(
                        "On " + day + " the claims administrator changed its own denial and approved the treatment.",
                        "El " + day + " el administrador de reclamos cambió su negativa y aprobó el tratamiento.");
        };
    }

    private static String next(TerminationGround ground, Language language) {
        var w = new Wording(language);
        return switch (ground) {
            case AUTHORIZED, REVERSED_INTERNALLY ->
                w.say("The treatment can go ahead.", "El tratamiento puede seguir adelante.");
            case SETTLED_OR_AWARDED ->
                w.say("What was settled or ruled now counts.", "Ahora vale lo acordado o lo decidido.");
            case WITHDRAWN_BY_PHYSICIAN, WITHDRAWN_BY_APPLICANT ->
                w.say("The denial stays as it is.", "La negativa queda como está.");
        };
    }

    private static String doctor(TerminationGround ground, Language language) {
        var w = new Wording(language);
        return switch (ground) {
            case AUTHORIZED, REVERSED_INTERNALLY ->
                w.say("You may give the approved treatment.", "Puede dar el tratamiento aprobado.");
            case SETTLED_OR_AWARDED, WITHDRAWN_BY_PHYSICIAN, WITHDRAWN_BY_APPLICANT ->
                w.say(
                        "If the treatment is still needed, you may make a new request.",
                        "Si el tratamiento todavía hace falta, puede hacer un nuevo pedido.");
        };
    }

    private static Formal formal(TerminationNotice letter, Wording w) {
        var formal = new Formal(w, letter.kind())
                .p(
                        "Independent medical review of the items named here is terminated without a determination on"
                                + " medical necessity",
                        "La revisión médica independiente de los tratamientos aquí nombrados termina sin determinación"
                                + " sobre su necesidad médica",
                        letter.ground().clause(),
                        letter.ground().grade())
                .add(new Facts(w, "The review that ended", "La revisión que terminó")
                        .row(
                                "Case number",
                                "Número de caso",
                                letter.caseNumber().toString())
                        .row("Reason", "Razón", why(letter, w.language()))
                        .quoted("Ended for", "Terminó para", letter.ended())
                        .table());
        if (!letter.goesOn().isEmpty())
            formal.add(new Facts(w, "The review that goes on", "La revisión que sigue")
                    .quoted("Still under review", "Todavía en revisión", List.copyOf(letter.goesOn()))
                    .table());
        return formal.p(
                "The claims administrator reports an authorization, a settlement, an award or a withdrawal within 5"
                        + " days (Lab. Code 4610.5(g)). A fee may be due for the part of the review that was done (8"
                        + " CCR 9792.10.8); the employee pays none of it",
                "El administrador de reclamos informa de una autorización, un acuerdo, una decisión judicial o un retiro"
                        + " dentro de 5 días (Lab. Code 4610.5(g)). Puede deberse una tarifa por la parte de la revisión"
                        + " que se hizo (8 CCR 9792.10.8); el trabajador no paga nada de ella",
                Citation.laborCode("4610.6(l)"),
                Grade.TEXT_READ);
    }
}

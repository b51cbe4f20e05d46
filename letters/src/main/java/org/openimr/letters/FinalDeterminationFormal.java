package org.openimr.letters;

import static org.openimr.letters.Markup.element;
import static org.openimr.letters.Markup.text;

import java.util.Arrays;
import java.util.List;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.letters.Markup.Element;
import org.openimr.process.outcome.AppealGround;

/**
 * The formal part of the final determination: everything that stands beside the published form (process, section 10.3
 * and 11). The appeal notice is printed by our choice; the right itself is law.
 */
final class FinalDeterminationFormal {
    /** Rows of a table that are not parted at the end of a page. */
    private static final int KEPT_TOGETHER = 8;

    private final FinalDeterminationLetter letter;
    private final PartyCopy party;
    private final Wording w;
    private final Formal formal;

    FinalDeterminationFormal(FinalDeterminationLetter letter, PartyCopy party) {
        this.letter = letter;
        this.party = party;
        w = new Wording(party.language());
        formal = new Formal(w, letter.kind());
    }

    Markup markup() {
        formal.p(
                        "This is the determination of the Administrative Director of the Division of Workers’"
                                + " Compensation. It binds all parties",
                        "Esta es la determinación del Director Administrativo de la División de Compensación de"
                                + " Trabajadores. Obliga a todas las partes",
                        Citation.laborCode("4610.6(g)"),
                        Grade.TEXT_READ)
                .h2("Each disputed treatment", "Cada tratamiento en disputa")
                .add(outcomes());
        contents();
        documents();
        party.panel().ifPresent(panel -> new PanelBody(panel, letter.determination(), w).addTo(formal));
        if (letter.determination().issues().stream().anyMatch(FinalDeterminationBody::isOverturned)) implementation();
        appeal();
        return formal.sentTo(letter.kind()).markup();
    }

    private Markup outcomes() {
        var head = element(
                "thead",
                element(
                        "tr",
                        column(w.say("No.", "Núm."), "number"),
                        column(w.say("Disputed treatment", "Tratamiento en disputa"), "treatment"),
                        column(w.say("The denial", "La negativa"), "decision"),
                        column(w.say("It means", "Significa"), "meaning")));
        var rows = letter.determination().issues().stream().map(this::row).toList();
        return element("table", head, element("tbody", rows)).styled("outcomes");
    }

    private static Element column(String name, String style) {
        return element("th", name).with("scope", "col").styled(style);
    }

    private Markup row(Issue issue) {
        Outcome outcome = issue.decision().orElseThrow();
        return element(
                "tr",
                element("td", Integer.toString(issue.number())),
                element("td", w.quoted(issue.service())),
                element(
                        "td",
                        element("span", FinalDeterminationBody.printed(outcome, w))
                                .styled(FinalDeterminationBody.styleOf(outcome))),
                element("td", meaning(outcome)).styled("meaning"));
    }

    private String meaning(Outcome outcome) {
        return switch (outcome) {
            case UPHELD -> w.say("Not medically necessary", "No es médicamente necesario");
            case OVERTURNED -> w.say("Medically necessary", "Médicamente necesario");
        };
    }

    /** Lab. Code 4610.6(e), (f); 8 CCR 9792.10.6(d). */
    private void contents() {
        formal.h2("Where to find what the law asks for", "Dónde está lo que pide la ley")
                .bulleted(List.of(
                        w.text(
                                "The employee’s medical condition: in the clinical summary of the determination that"
                                        + " follows (Lab. Code 4610.6(e)).",
                                "El estado de salud del trabajador: en el resumen clínico de la determinación que sigue"
                                        + " (Lab. Code 4610.6(e))."),
                        w.text(
                                "The relevant documents: in the list below (Lab. Code 4610.6(e)).",
                                "Los documentos pertinentes: en la lista de abajo (Lab. Code 4610.6(e))."),
                        w.text(
                                "For each treatment, the guideline or evidence that each side relied on, and the clinical"
                                        + " reason: under its name in the determination (Lab. Code 4610.6(e)).",
                                "Para cada tratamiento, la guía o evidencia en que se basó cada lado, y la razón clínica:"
                                        + " bajo su nombre en la determinación (Lab. Code 4610.6(e))."),
                        w.text(
                                "The reviewer’s qualifications, without a name: in the determination. The name is"
                                        + " confidential (Lab. Code 4610.6(f)).",
                                "Las calificaciones del médico revisor, sin su nombre: en la determinación. El nombre es"
                                        + " confidencial (Lab. Code 4610.6(f)).")));
        if (w.language() == Language.SPANISH)
            formal.p(
                    "",
                    "La determinación misma se emite en inglés, tal como la escribió el médico revisor. Llámenos si"
                            + " necesita ayuda para entenderla.");
    }

    private void documents() {
        var head = element(
                "thead",
                element(
                        "tr",
                        column(w.say("From", "De"), "treatment"),
                        column(w.say("What", "Qué"), "treatment"),
                        column(w.say("Dates", "Fechas"), "meaning")));
        var rows = party.documents().stream()
                .map(document -> element(
                        "tr",
                        element("td", w.quoted(document.source())),
                        element("td", w.quoted(document.kind())),
                        element("td", dates(document)).styled("meaning")))
                .toList();
        var heading = w.h2("Documents reviewed", "Documentos revisados");
        var table = element("table", head, element("tbody", rows)).styled("outcomes");
        formal.add(
                rows.size() > KEPT_TOGETHER
                        ? element("div", heading, table)
                        : element("div", heading, table).styled("kept-together"));
    }

    private String dates(DocumentReviewed document) {
        if (document.first().isEmpty()) return w.say("undated", "sin fecha");
        String first = w.date(document.first().get());
        String last = w.date(document.last().orElseThrow());
        return first.equals(last) ? first : w.say(first + " to " + last, "del " + first + " al " + last);
    }

    private void implementation() {
        formal.h2("What the claims administrator must do", "Qué debe hacer el administrador de reclamos")
                .p(
                        "For each overturned item the claims administrator must act as follows, unless liability is"
                                + " disputed on other grounds or an appeal is filed",
                        "Para cada tratamiento cuya negativa se revoca, el administrador de reclamos debe actuar así,"
                                + " salvo que se dispute la responsabilidad por otros motivos o se presente una"
                                + " apelación",
                        Citation.regulation("9792.10.7(a)"),
                        Grade.TEXT_READ);
        party.authorize()
                .ifPresent(due -> formal.due(
                        due,
                        "Authorize treatment still to be given, sooner if the employee’s condition requires it, and tell"
                                + " the employee and the provider, by",
                        "Autorizar el tratamiento que falta, antes si el estado del trabajador lo exige, y avisar al"
                                + " trabajador y al proveedor, a más tardar el"));
        party.reimburse()
                .ifPresent(due -> formal.due(
                        due,
                        "Reimburse treatment already given, apart from a dispute over the amount, by",
                        "Reembolsar el tratamiento ya dado, aparte de una disputa sobre la cantidad, a más tardar el"));
        formal.p(
                "These days are counted as if the determination was received on the day of this letter. Received later,"
                        + " they run from the day of receipt.",
                "Estos días se cuentan como si la determinación se hubiera recibido el día de esta carta. Si se recibe"
                        + " después, corren desde el día del recibo.");
        formal.p(
                "Each day of late payment or authorization carries a penalty, on top of any other remedy",
                "Cada día de retraso en el pago o la autorización lleva una multa, además de cualquier otro remedio",
                Citation.regulation("9792.10.7(b)"),
                Grade.TEXT_READ);
    }

    private void appeal() {
        formal.h2("How to appeal", "Cómo apelar")
                .p(
                        "A party may appeal to the Workers’ Compensation Appeals Board by a verified petition, served on"
                                + " all interested parties and on the IMR Unit of the Division of Workers’ Compensation."
                                + " It must give every ground in full detail; a ground not given is waived",
                        "Una parte puede apelar ante la Junta de Apelaciones de Compensación de Trabajadores mediante una"
                                + " petición verificada, notificada a todas las partes interesadas y a la Unidad de IMR"
                                + " de la División de Compensación de Trabajadores. Debe exponer con todo detalle cada"
                                + " motivo; el motivo que no se expone se pierde",
                        Citation.regulation("10575"),
                        Grade.TEXT_READ)
                .due(
                        party.appeal(),
                        "The board must receive the petition by",
                        "La junta debe recibir la petición a más tardar el")
                .p(
                        "The determination is presumed correct. It is set aside only on clear and convincing evidence of"
                                + " one of five grounds",
                        "La determinación se presume correcta. Solo se anula con pruebas claras y convincentes de uno de"
                                + " cinco motivos",
                        Citation.laborCode("4610.6(h)"),
                        Grade.TEXT_READ)
                .add(element(
                        "ol",
                        Arrays.stream(AppealGround.values())
                                .map(ground -> element("li", text(AppealGroundWords.of(ground, w.language()))))
                                .toList()))
                .p(
                        "No judge and no appeals board may decide on medical necessity contrary to the determination of"
                                + " the review organization",
                        "Ningún juez ni la junta de apelaciones puede decidir sobre la necesidad médica en contra de la"
                                + " determinación de la organización de revisión",
                        Citation.laborCode("4610.6(i)"),
                        Grade.TEXT_READ);
    }
}

package org.openimr.letters;

import static org.openimr.letters.Markup.element;

import java.util.stream.Collectors;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.letters.SplitNotice.NewCase;

/** The words of the notice of splitting. */
final class SplitNoticeBody {
    private SplitNoticeBody() {}

    static Body of(SplitNotice letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(SplitNotice letter, Wording w) {
        int parts = letter.leaves().size() + 1;
        String others = letter.leaves().stream()
                .map(NewCase::number)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return new FirstPage(
                        w,
                        "Your case is now " + parts + " cases. Nothing is lost",
                        "Su caso ahora son " + parts + " casos. No se pierde nada")
                .decided(
                        whyPlain(letter.reason(), Language.ENGLISH) + " This case keeps:",
                        whyPlain(letter.reason(), Language.SPANISH) + " Este caso conserva:")
                .items(letter.stays().treatments())
                .next(
                        "The rest goes on under its own case number: " + others + ".",
                        "Lo demás sigue con su propio número de caso: " + others + ".")
                .next(
                        "A doctor will decide each case. You get a letter for each.",
                        "Un médico decidirá cada caso. Usted recibe una carta por cada uno.")
                .noDate(
                        "You have no date to keep because of this letter.",
                        "Esta carta no le pone ninguna fecha que cumplir.")
                .canDo(
                        "Use the right case number when you write. The next page shows which treatment is where.",
                        "Use el número de caso correcto cuando escriba. La página siguiente muestra dónde está cada"
                                + " tratamiento.")
                .canDo("If we got it wrong, tell us.", "Si nos equivocamos, díganos.");
    }

    private static String whyPlain(SplitNotice.Reason reason, Language language) {
        var w = new Wording(language);
        return switch (reason) {
            case DIFFERENT_TIME_LIMITS ->
                w.say(
                        "Some drugs must be decided sooner than other care. So we deal with them apart.",
                        "Algunos medicamentos se deben decidir antes que otro tratamiento. Por eso van aparte.");
            case NOT_ONE_CASE ->
                w.say(
                        "The treatments do not have the same doctor or the same injury date. So we deal with them"
                                + " apart.",
                        "Los tratamientos no tienen el mismo médico o la misma fecha de lesión. Por eso van aparte.");
            case DECIDED_APART ->
                w.say(
                        "We had put two of your requests into one case. Now we deal with them apart.",
                        "Habíamos puesto dos de sus solicitudes en un caso. Ahora las tratamos por separado.");
        };
    }

    private static Formal formal(SplitNotice letter, Wording w) {
        var formal = new Formal(w, letter.kind());
        switch (letter.reason()) {
            case DIFFERENT_TIME_LIMITS ->
                formal.p(
                        "A dispute over a drug of the formulary is decided within 5 working days, other treatment within"
                                + " 30 days",
                        "Una disputa sobre un medicamento del formulario se decide en 5 días hábiles; otro tratamiento,"
                                + " en 30 días",
                        Citation.laborCode("4610.6(d)(1)"),
                        Grade.TEXT_READ);
            case NOT_ONE_CASE ->
                formal.p(
                        "Applications are joined only for the same employee, the same requesting physician and the same"
                                + " date of injury",
                        "Las solicitudes se unen solo si tienen el mismo trabajador, el mismo médico solicitante y la"
                                + " misma fecha de lesión",
                        Citation.regulation("9792.10.4(a)"),
                        Grade.TEXT_READ);
            case DECIDED_APART ->
                formal.p(
                        "Applications of one employee with the same requesting physician and date of injury may be"
                                + " joined; they need not be. They are decided apart",
                        "Las solicitudes de un trabajador con el mismo médico solicitante y la misma fecha de lesión se"
                                + " pueden unir; no es obligatorio. Se deciden por separado",
                        Citation.regulation("9792.10.4(a)"),
                        Grade.TEXT_READ);
        }
        formal.p(
                "The case is split. Every item keeps the filing date of the application",
                "El caso se separa. Cada tratamiento conserva la fecha de presentación de la solicitud",
                letter.kind().basis(),
                letter.kind().grade());
        formal.h2("Where each treatment is now", "Dónde está ahora cada tratamiento");
        for (NewCase other : letter.leaves()) {
            formal.add(element("h3", w.say("Case ", "Caso ") + other.number()));
            formal.bulleted(other.treatments().stream().map(w::quoted).toList());
        }
        return formal.add(Facts.about(w, letter, letter.stays()).table());
    }
}

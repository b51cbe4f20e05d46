package org.openimr.letters;

import static org.openimr.letters.Markup.element;

import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.letters.ConsolidationNotice.JoinedCase;
import org.openimr.letters.Markup.Element;

/** The words of the notice of consolidation. */
final class ConsolidationNoticeBody {
    private ConsolidationNoticeBody() {}

    static Body of(ConsolidationNotice letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(ConsolidationNotice letter, Wording w) {
        int cases = letter.cases().size();
        List<String> items = letter.cases().stream()
                .map(JoinedCase::treatments)
                .flatMap(List::stream)
                .toList();
        return new FirstPage(
                        w,
                        cases + " cases are joined into one: " + letter.caseNumber(),
                        cases + " casos se unen en uno: " + letter.caseNumber())
                .decided(
                        "The cases have the same worker, the same doctor and the same injury date. So one doctor can"
                                + " review them in one go:",
                        "Los casos tienen el mismo trabajador, el mismo médico y la misma fecha de lesión. Así un solo"
                                + " médico puede revisarlos a la vez:")
                .items(items)
                .next(
                        "Each treatment is still decided on its own. You get one letter for all of them.",
                        "Cada tratamiento se decide por separado. Usted recibe una sola carta para todos.")
                .next(
                        "The case goes on as " + letter.caseNumber() + ".",
                        "El caso sigue como " + letter.caseNumber() + ".")
                .noDate(
                        "You have no date to keep because of this letter. The case with the latest date sets the date"
                                + " for all.",
                        "Esta carta no le pone ninguna fecha que cumplir. El caso con la fecha más tardía fija la fecha"
                                + " para todos.")
                .canDo(
                        "Use the number " + letter.caseNumber() + " for all of them from now on.",
                        "Use el número " + letter.caseNumber() + " para todos desde ahora.")
                .canDo(
                        "If one of these cases does not belong here, tell us which and why.",
                        "Si uno de estos casos no es de aquí, díganos cuál y por qué.");
    }

    private static Formal formal(ConsolidationNotice letter, Wording w) {
        return new Formal(w, letter.kind())
                .p(
                        "The following eligible applications have the same employee, the same requesting physician and"
                                + " the same date of injury. They are consolidated for one determination",
                        "Las siguientes solicitudes elegibles tienen el mismo trabajador, el mismo médico solicitante y"
                                + " la misma fecha de lesión. Se consolidan para una sola determinación",
                        Citation.regulation("9792.10.4(a)"),
                        Grade.TEXT_READ)
                .add(cases(letter, w))
                .add(new Facts(w, "What they share", "Lo que comparten")
                        .quoted("Requesting physician", "Médico solicitante", List.of(letter.requestingPhysician()))
                        .row("Date of injury", "Fecha de la lesión", letter.dateOfInjury())
                        .row(
                                "They go on as case",
                                "Siguen como caso",
                                letter.caseNumber().toString())
                        .table())
                .p(
                        "Each application keeps its own filing date. Where their time limits differ, the latest one"
                                + " governs",
                        "Cada solicitud conserva su propia fecha de presentación. Si los plazos son distintos, rige el"
                                + " más tardío",
                        Citation.design("the latest clock governs a consolidated case"),
                        Grade.DESIGN_CHOICE);
    }

    private static Markup cases(ConsolidationNotice letter, Wording w) {
        var head = element(
                "thead",
                element(
                        "tr",
                        column(w.say("Case", "Caso")).styled("case"),
                        column(w.say("Received", "Recibida")).styled("case"),
                        column(w.say("Disputed treatment", "Tratamiento en disputa"))));
        var rows = letter.cases().stream()
                .map(joined -> element(
                        "tr",
                        element("td", joined.number().toString()),
                        element("td", w.date(joined.applicationReceived())),
                        element("td", w.quoted(joined.treatments()))))
                .toList();
        return element("table", head, element("tbody", rows)).styled("outcomes");
    }

    private static Element column(String name) {
        return element("th", name).with("scope", "col");
    }
}

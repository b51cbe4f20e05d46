package org.openimr.letters;

import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** The words of the reviewer's request for information. */
final class InformationRequestBody {
    private InformationRequestBody() {}

    static Body of(InformationRequest letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(InformationRequest letter, Wording w) {
        String party = letter.of().title(w.language());
        return new FirstPage(
                        w, "The reviewing doctor has a question", "El médico que revisa el caso tiene una pregunta")
                .decided(
                        "Nothing has been decided yet. The doctor who reviews the case wants to know more about:",
                        "Aún no se ha decidido nada. El médico que revisa el caso quiere saber más sobre:")
                .items(letter.dispute().treatments())
                .next(
                        "Who must answer: " + party + ". The question is on the next page.",
                        "Quién debe responder: " + party + ". La pregunta está en la página siguiente.")
                .next(
                        "All of you get a copy of the question. All of you will get a copy of the answer.",
                        "Todos reciben copia de la pregunta. Todos recibirán copia de la respuesta.")
                .byWhen(
                        letter.answerDue(),
                        "we ask for the answer. The review goes on in the meantime.",
                        "pedimos la respuesta. La revisión sigue mientras tanto.")
                .canDo(
                        letter.of(),
                        "Read the next page. Send your answer with the case number.",
                        "Lea la página siguiente. Envíe su respuesta con el número de caso.")
                .canDo("All others do not have to do anything.", "Los demás no tienen que hacer nada.");
    }

    private static Formal formal(InformationRequest letter, Wording w) {
        return new Formal(w, letter.kind())
                .p(
                        "The expert reviewer asks for the following. A copy of this request and of the answer goes to"
                                + " all parties",
                        "El médico revisor pide lo siguiente. Una copia de este pedido y de la respuesta se envía a"
                                + " todas las partes",
                        Citation.laborCode("4610.6(b)"),
                        Grade.TEXT_READ)
                .add(new Facts(w, "The request", "El pedido")
                        .row("Asked of", "Se pide a", letter.of().title(w.language()))
                        .quoted("Asked", "Se pide", letter.questions())
                        .table())
                .due(letter.answerDue(), "We ask for the answer by", "Pedimos la respuesta a más tardar el")
                .p(
                        "The time for the determination does not stop while the answer is awaited",
                        "El plazo para la determinación no se detiene mientras se espera la respuesta",
                        Citation.design("a reviewer's request does not stop the decision clock"),
                        Grade.DESIGN_CHOICE)
                .p(
                        "The reviewer’s name is kept confidential",
                        "El nombre del médico revisor es confidencial",
                        Citation.laborCode("4610.6(f)"),
                        Grade.TEXT_READ)
                .add(Facts.about(w, letter, letter.dispute()).table());
    }
}

package org.openimr.letters;

import static org.openimr.letters.Markup.element;
import static org.openimr.letters.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.letters.EligibilityInquiry.Question;

/** The words of the eligibility inquiry. */
final class EligibilityInquiryBody {
    private EligibilityInquiryBody() {}

    static Body of(EligibilityInquiry letter, Wording w) {
        return new Body(first(letter, w), formal(letter, w));
    }

    private static FirstPage first(EligibilityInquiry letter, Wording w) {
        String asked = letter.questions().stream()
                .map(Question::of)
                .distinct()
                .map(party -> party.title(w.language()))
                .collect(Collectors.joining(", "));
        return new FirstPage(
                        w,
                        "We need an answer before the case can go on",
                        "Necesitamos una respuesta para seguir con el caso")
                .decided(
                        "Nothing has been decided. We cannot yet tell whether this case can be reviewed:",
                        "No se ha decidido nada. Aún no sabemos si este caso se puede revisar:")
                .items(letter.dispute().treatments())
                .next(
                        "We ask for facts. Who must answer: " + asked + ". What we ask is on the next page.",
                        "Pedimos datos. Quién debe responder: " + asked
                                + ". Lo que pedimos está en la página siguiente.")
                .next(
                        "When the answers are in, we decide whether the case can be reviewed.",
                        "Cuando lleguen las respuestas, decidimos si el caso se puede revisar.")
                .byWhen(
                        letter.answerDue(),
                        "the answers must be with us. After that day we decide on what we have.",
                        "las respuestas deben estar aquí. Después de ese día decidimos con lo que tenemos.")
                .canDo(
                        "Look for your role on the next page. If something is asked of you, send it with the case"
                                + " number.",
                        "Busque su papel en la página siguiente. Si se le pide algo, envíelo con el número de caso.")
                .canDo(
                        "If nothing is asked of you, you do not have to do anything. You may still send what helps.",
                        "Si no se le pide nada, no tiene que hacer nada. Aun así puede enviar lo que ayude.");
    }

    private static Formal formal(EligibilityInquiry letter, Wording w) {
        var formal = new Formal(w, letter.kind())
                .p(
                        "To decide whether the application is eligible, the following is asked",
                        "Para decidir si la solicitud es elegible, se pide lo siguiente",
                        Citation.regulation("9792.10.3(b)"),
                        Grade.TEXT_READ);
        for (Recipient party : Recipient.values()) {
            List<List<Markup>> questions = letter.questions().stream()
                    .filter(question -> question.of() == party)
                    .map(question -> question(question, w))
                    .toList();
            if (questions.isEmpty()) continue;
            formal.add(element("h3", party.title(w.language())));
            formal.add(Markup.numbered(questions));
        }
        return formal.h2("When the answer is due", "Cuándo se debe responder")
                .due(
                        letter.answerDue(),
                        "We must receive the answer by",
                        "Debemos recibir la respuesta a más tardar el")
                .add(Facts.about(w, letter, letter.dispute()).table());
    }

    private static List<Markup> question(Question question, Wording w) {
        var words = new ArrayList<Markup>();
        words.add(element("p", text(question.topic().words(w.language()))));
        question.particulars().ifPresent(more -> words.add(element("p", w.quoted(more))));
        return words;
    }
}

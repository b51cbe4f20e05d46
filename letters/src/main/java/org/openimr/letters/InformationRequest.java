package org.openimr.letters;

import java.util.List;

/**
 * The expert reviewer asks a party for information; a copy goes to all parties, and so will the answer (Lab. Code
 * 4610.6(b)). It does not say who the reviewer is (Lab. Code 4610.6(f)).
 *
 * @param of         who is asked
 * @param questions  the reviewer's words, at least one, printed as they are
 * @param answerDue  no text of law sets this day: it is a setting, and its grade says so
 */
public record InformationRequest(
        Envelope envelope, DisputedTreatment dispute, Recipient of, List<String> questions, Due answerDue)
        implements Notice {
    public InformationRequest {
        if (questions.isEmpty()) throw new IllegalArgumentException("a request asks for something");
        if (of == Recipient.ADMINISTRATIVE_DIRECTOR) throw new IllegalArgumentException("not a party: " + of);
        questions = List.copyOf(questions);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.REQUEST_FOR_INFORMATION;
    }
}

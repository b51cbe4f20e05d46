package org.openimr.letters;

import java.util.List;
import java.util.Optional;

/**
 * Asks for what is needed to decide eligibility (8 CCR 9792.10.3(b)). The answer is due within 5 business days of
 * receipt, 8 CCR 9792.10.3(c); 15 days under the emergency rule of 2013.
 *
 * @param questions  at least one
 * @param answerDue  last day for the answer
 */
public record EligibilityInquiry(Envelope envelope, DisputedTreatment dispute, List<Question> questions, Due answerDue)
        implements Notice {
    public EligibilityInquiry {
        if (questions.isEmpty()) throw new IllegalArgumentException("an inquiry asks something");
        questions = List.copyOf(questions);
    }

    /**
     * One question.
     *
     * @param of           who is asked
     * @param particulars  what else is to be said, in the words of the person who asks; required for {@link
     *                     InquiryTopic#OTHER}
     */
    public record Question(Recipient of, InquiryTopic topic, Optional<String> particulars) {
        public Question {
            if (topic == InquiryTopic.OTHER
                    && particulars.filter(words -> !words.isBlank()).isEmpty())
                throw new IllegalArgumentException("a question of its own needs its words");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.ELIGIBILITY_INQUIRY;
    }
}

package org.openimr.server.pages.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.server.filing.Answers;
import org.openimr.server.filing.Applicant;
import org.openimr.server.filing.Field;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.filing.AnswerFaults.Fault;

/** The questions of a page in the words of a language, with what was typed and what is wrong with it. */
record FieldViewing(Words words, Answers answers) {

    List<FieldView> of(List<Question> questions, List<Fault> faults) {
        List<FieldView> fields = new ArrayList<>();
        int treatment = 0;
        for (Question question : questions) {
            boolean first = question.words().equals("treatment.service");
            if (first) treatment++;
            fields.add(field(
                    question,
                    first ? words.say("ask.treatments.group", treatment) : "",
                    faults.stream()
                            .filter(fault -> fault.question().name().equals(question.name()))
                            .findFirst()));
        }
        return fields;
    }

    /** Whether the page of treatments is to have room for one more. */
    FieldView more() {
        return field(Question.choice(Page.MORE, List.of(Field.YES, "NO")), "", Optional.empty());
    }

    private FieldView field(Question question, String heading, Optional<Fault> fault) {
        String value = answers.text(question.name());
        return new FieldView(
                question.name(),
                question.kind().name(),
                heading,
                label(question),
                words.find("field." + question.words() + ".hint").orElse(""),
                question.required(),
                value,
                new FieldView.Parts(
                        answers.text(question.name() + ".month"),
                        answers.text(question.name() + ".day"),
                        answers.text(question.name() + ".year")),
                question.options().stream()
                        .map(option -> new FieldView.Option(
                                option,
                                words.say("field." + question.words() + "." + option),
                                option.equals(value) || (value.isEmpty() && isPreset(question, option))))
                        .toList(),
                Applicant.of(answers).filter(Applicant.WORKER::equals).isPresent() ? question.autofill() : "",
                question.kind().longest(),
                fault.map(this::say).orElse(""));
    }

    private static boolean isPreset(Question question, String option) {
        return question.name().equals(Page.MORE) && option.equals("NO");
    }

    String label(Question question) {
        return words.say("field." + question.words());
    }

    private String say(Fault fault) {
        return words.say(
                fault.key(),
                fault.values().stream()
                        .map(value -> value instanceof LocalDate day ? words.dayInFull(day) : value)
                        .toArray());
    }
}

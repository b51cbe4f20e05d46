package org.openimr.server.pages.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.server.filing.Answers;
import org.openimr.server.filing.Applicant;
import org.openimr.server.filing.Arrival;
import org.openimr.server.filing.Field;

/** What must be corrected in the answers to one page before the next is asked. */
record AnswerFaults(Answers answers, LocalDate today) {
    private static final LocalDate FIRST_DECISION = LocalDate.of(2013, 1, 1); // Lab. Code 4610.5(a)
    private static final int PHONE_DIGITS = 10;

    /**
     * One thing to correct.
     *
     * @param key     of its words
     * @param values  days and numbers in them
     */
    record Fault(Question question, String key, List<Object> values) {
        Fault {
            values = List.copyOf(values);
        }

        private static Optional<Fault> of(Question question, String key, Object... values) {
            return Optional.of(new Fault(question, key, List.of(values)));
        }
    }

    List<Fault> of(Page page) {
        List<Fault> faults = new ArrayList<>();
        page.questions(answers).forEach(question -> of(question).ifPresent(faults::add));
        return faults;
    }

    /** Whether the page needs no more. */
    boolean complete(Page page) {
        return of(page).isEmpty();
    }

    private Optional<Fault> of(Question question) {
        for (String name : question.names()) {
            int length = answers.text(name).length();
            if (length > question.kind().longest()) {
                return Fault.of(question, "fault.long", question.kind().longest(), length);
            }
        }
        return switch (question.kind()) {
            case DAY -> day(question);
            case CHOICE ->
                question.options().contains(answers.text(question.name()))
                        ? Optional.empty()
                        : Fault.of(question, "fault.choice");
            case CONFIRMATION ->
                question.required() && !answers.is(question.name(), Field.YES)
                        ? Fault.of(question, "fault.consent")
                        : treatment(question);
            case EMAIL ->
                text(question, answers.text(question.name()).matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "email");
            case PHONE ->
                text(
                        question,
                        answers.text(question.name()).replaceAll("\\D", "").length() >= PHONE_DIGITS,
                        "phone");
            case TEXT, LONG_TEXT -> text(question, true, "").or(() -> treatment(question));
        };
    }

    private Optional<Fault> text(Question question, boolean wellFormed, String fault) {
        if (answers.text(question.name()).isEmpty()) {
            return question.required() ? Fault.of(question, "fault.required") : Optional.empty();
        }
        return wellFormed ? Optional.empty() : Fault.of(question, "fault." + fault);
    }

    /** What is said of a treatment needs the treatment. */
    private Optional<Fault> treatment(Question question) {
        boolean aboutOne =
                question.words().startsWith("treatment.") && !question.words().equals("treatment.service");
        if (!aboutOne || answers.text(question.name()).isEmpty()) return Optional.empty();
        String service = question.name().substring(0, question.name().lastIndexOf('.') + 1) + Field.TREATMENT_SERVICE;
        return answers.text(service).isEmpty() ? Fault.of(question, "fault.treatment") : Optional.empty();
    }

    private Optional<Fault> day(Question question) {
        boolean empty =
                question.names().stream().allMatch(name -> answers.text(name).isEmpty());
        boolean needed = question.name().equals(Field.SERVED_ON)
                ? Arrival.of(answers).flatMap(Arrival::method).isPresent()
                : question.required();
        if (empty) return needed ? Fault.of(question, "fault.required") : Optional.empty();
        Optional<LocalDate> day = answers.day(question.name()).filter(on -> on.getYear() >= 1900);
        if (day.isEmpty()) return Fault.of(question, "fault.day");
        return day.get().isAfter(today) ? Fault.of(question, "fault.future") : order(question, day.get());
    }

    private Optional<Fault> order(Question question, LocalDate on) {
        Optional<LocalDate> decided = answers.day(Field.DECIDED_ON);
        return switch (question.name()) {
            case Field.DECIDED_ON ->
                on.isBefore(FIRST_DECISION) ? Fault.of(question, "fault.before2013") : Optional.empty();
            case Field.SERVED_ON ->
                decided.filter(on::isBefore).flatMap(day -> Fault.of(question, "fault.servedBefore", day));
            case Field.INJURED_ON ->
                decided.filter(on::isAfter).flatMap(day -> Fault.of(question, "fault.injuredAfter", day));
            case Field.REQUESTED_ON ->
                decided.filter(on::isAfter).flatMap(day -> Fault.of(question, "fault.requestedAfter", day));
            case Field.DESIGNATED_ON ->
                Applicant.isDesignatedTooEarly(answers)
                        ? Fault.of(question, "fault.designated", on, decided.orElseThrow())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}

package org.openimr.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.law.Step.Count;
import org.openimr.law.Step.Start;

/**
 * Last day to act, with the arithmetic that gave it.
 *
 * <pre>{@code
 * Deadline.from("service of the utilization review decision", served)
 *         .plusCalendarDays(30)
 *         .servedBy(ServiceMethod.MAIL_WITHIN_CALIFORNIA)
 *         .rolledForward()
 *         .under(Citation.laborCode("4610.5(h)(1)(B)"));
 * }</pre>
 *
 * @param lastDay  last timely day, inclusive, California calendar date
 * @param basis    clause that sets the limit
 * @param steps    first the event, then each step from the day the one before it reached; the last reaches {@code
 *                 lastDay}
 */
public record Deadline(LocalDate lastDay, Citation basis, List<Step> steps) {
    public Deadline {
        steps = List.copyOf(steps);
        if (steps.size() < 2 || !(steps.getFirst() instanceof Start))
            throw new IllegalArgumentException("a deadline starts with an event and counts from it");
        LocalDate reached = steps.getFirst().to();
        for (Step step : steps.subList(1, steps.size())) {
            if (step instanceof Start || !step.from().equals(reached))
                throw new IllegalArgumentException(
                        "a step begins where the one before ended, " + reached + ": " + step);
            reached = step.to();
        }
        if (!reached.equals(lastDay))
            throw new IllegalArgumentException("the steps end on " + reached + ", not on " + lastDay);
    }

    /**
     * Begins the arithmetic.
     *
     * @param event  words that follow "from": "service of the utilization review decision"
     * @param on     California calendar date of the event
     */
    public static DeadlineArithmetic from(String event, LocalDate on) {
        return new DeadlineArithmetic(List.of(new Start(event, on)));
    }

    /** Whether an act on {@code actedOn} is in time. */
    public boolean isMetBy(LocalDate actedOn) {
        return !actedOn.isAfter(lastDay);
    }

    /** Calendar days by which an act on {@code actedOn} is late; 0 when in time. */
    public int daysLate(LocalDate actedOn) {
        return isMetBy(actedOn) ? 0 : Math.toIntExact(ChronoUnit.DAYS.between(lastDay, actedOn));
    }

    /** The event from which the time runs. */
    public Start start() {
        return (Start) steps.getFirst();
    }

    /**
     * The arithmetic in one line: "30 days from service of the utilization review decision 2016-11-03 → 2016-12-03; +5
     * days for service by mail, CCP 1013(a) → 2016-12-08".
     */
    public String explain() {
        return steps.get(1) instanceof Count c
                ? c.unit().of(c.n()) + " " + start().phrase() + " → " + c.to() + rest(2)
                : start().phrase() + rest(1);
    }

    private String rest(int first) {
        return steps.stream().skip(first).map(s -> "; " + s.phrase()).collect(Collectors.joining());
    }

    /**
     * How well the calendar under this last day is known: the weakest grade of the closures that were passed over. Says
     * nothing of the limit itself.
     */
    public Grade calendarGrade() {
        return steps.stream()
                .flatMap(step -> step.passedOver().stream())
                .map(closed -> closed.closure().grade())
                .reduce(Grade.TEXT_READ, Grade::weaker);
    }

    /**
     * Doubts about the calendar that this last day rests on: a doubtful day was counted, or the last day is one. Empty
     * for nearly every deadline.
     */
    public List<OpenQuestion> openQuestions() {
        Stream<OpenQuestion> counted = steps.stream()
                .flatMap(step -> step.countedIn().stream().flatMap(unit -> between(step.from(), step.to(), unit)));
        return Stream.concat(counted, OpenQuestions.touching(lastDay, CountUnit.COURT_DAYS))
                .distinct()
                .toList();
    }

    private static Stream<OpenQuestion> between(LocalDate from, LocalDate to, CountUnit unit) {
        return from.plusDays(1).datesUntil(to.plusDays(1)).flatMap(day -> OpenQuestions.touching(day, unit));
    }

    /** One plain sentence for each step, in order, for a page or a letter. */
    public List<String> sentences() {
        return steps.stream().map(Step::sentence).toList();
    }

    /** The last day, the clause and the arithmetic. */
    @Override
    public String toString() {
        return lastDay + ", " + basis.printed() + " (" + explain() + ")";
    }
}

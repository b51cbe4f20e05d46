package org.openimr.server.pages;

import java.util.List;
import org.openimr.law.Grade;
import org.openimr.process.clocks.Clock;
import org.openimr.process.clocks.Limit;
import org.openimr.server.cases.Due;

/**
 * A last day with its clause and the arithmetic behind it.
 *
 * @param css    how the status is drawn: {@code over}, {@code today} or plain
 * @param grade  how surely the limit is known, where it is less than the text of the law
 */
public record DueView(String when, String status, String css, String clause, List<String> sentences, String grade) {
    public DueView {
        sentences = List.copyOf(sentences);
    }

    /** The deadline of a list's row: its arithmetic in one line. */
    public static DueView of(Due due, Clock.Status status) {
        return new DueView(
                due.lastMoment().map(DayWords::deadline).orElseGet(() -> DayWords.deadline(due.lastDay())),
                status == Clock.Status.RUNNING ? "" : status.words(),
                css(status),
                due.citation(),
                List.of(due.explanation() + "."),
                grade(due.grade()));
    }

    /** A deadline with every step of its arithmetic. */
    public static DueView of(Clock clock, Clock.Status status) {
        Limit limit = clock.limit();
        return new DueView(
                when(limit),
                status.words(),
                css(status),
                limit.basis().printed(),
                limit.sentences(),
                grade(clock.grade()));
    }

    /** As the next deadline: that it runs needs no word. */
    public DueView asNext() {
        return new DueView(
                when, status.equals(Clock.Status.RUNNING.words()) ? "" : status, css, clause, sentences, grade);
    }

    private static String when(Limit limit) {
        return switch (limit) {
            case Limit.ByDay _ -> DayWords.deadline(limit.lastDay());
            case Limit.ByHour(var deadline) -> DayWords.deadline(deadline.lastInstant());
        };
    }

    private static String css(Clock.Status status) {
        return switch (status) {
            case OVERDUE -> "over";
            case DUE_TODAY -> "today";
            case RUNNING, MET, MET_LATE -> "plain";
        };
    }

    private static String grade(Grade grade) {
        return switch (grade) {
            case TEXT_READ -> "";
            case DESIGN_CHOICE -> "A choice of this program; no legal text sets this limit. [D]";
            case SECONDARY, OBSERVED, NOT_FOUND -> "Known from: " + grade.meaning() + ". [" + grade.mark() + "]";
        };
    }
}

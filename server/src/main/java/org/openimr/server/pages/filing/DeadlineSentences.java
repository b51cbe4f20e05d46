package org.openimr.server.pages.filing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openimr.law.ClosedDay;
import org.openimr.law.CountUnit;
import org.openimr.law.Deadline;
import org.openimr.law.Step;
import org.openimr.server.pages.Words;

/**
 * The arithmetic of a time to file in the page's language, one sentence a step. In English the sentences are those of
 * {@link Deadline#sentences()}.
 */
record DeadlineSentences(Words words) {
    private static final String OBSERVED = " (observed)";
    private static final Map<String, String> EVENTS = Map.of(
            "service of the utilization review decision", "deadline.event.served",
            "the date of the utilization review decision", "deadline.event.dated");

    List<String> of(Deadline deadline) {
        return deadline.steps().stream().map(this::sentence).toList();
    }

    private String sentence(Step step) {
        return switch (step) {
            case Step.Start start -> words.say("deadline.start", event(start.event()), day(start.on()), clause(start));
            case Step.Count count ->
                words.say(
                        "deadline.count",
                        units(count.n(), count.unit()),
                        day(count.from()),
                        day(count.to()),
                        clause(count),
                        skipped(count.skipped()));
            case Step.Extension extension ->
                words.say(
                        "deadline.extension",
                        words.say("deadline.method." + extension.method().name()),
                        units(extension.n(), extension.unit()),
                        day(extension.to()),
                        clause(extension),
                        skipped(extension.skipped()));
            case Step.Roll roll ->
                words.say("deadline.roll", because(roll.closed().getFirst()), day(roll.to()), clause(roll));
            // A time to file is not cut short, extended by order or held; the law's own sentence is better than none.
            case Step.Cap _, Step.Granted _, Step.Held _ -> step.sentence();
        };
    }

    private String event(String english) {
        String key = EVENTS.get(english);
        return key == null ? english : words.say(key);
    }

    private String day(LocalDate day) {
        return words.lastDay(day);
    }

    private static String clause(Step step) {
        return step.citation().printed();
    }

    private String units(int n, CountUnit unit) {
        return words.say("deadline.unit." + unit.name(), n);
    }

    private String skipped(List<ClosedDay> days) {
        List<String> names = new ArrayList<>();
        for (ClosedDay closed : days) {
            String name = isWeekend(closed.day())
                    ? words.say("deadline.skipped.weekends")
                    : words.say("deadline.skipped.day", name(closed), day(closed.day()));
            if (!names.contains(name)) names.add(name);
        }
        return names.isEmpty() ? "" : " " + words.say("deadline.skipped", String.join("; ", names));
    }

    private String because(ClosedDay closed) {
        return isWeekend(closed.day())
                ? words.say(
                        "deadline.because.weekend",
                        words.dayInFull(closed.day()),
                        words.say("deadline.weekday." + closed.closure().name()))
                : words.say("deadline.because.holiday", day(closed.day()), name(closed));
    }

    private String name(ClosedDay closed) {
        String name = closed.closure().name();
        return name.endsWith(OBSERVED)
                ? words.say("deadline.observed", holiday(name.substring(0, name.length() - OBSERVED.length())))
                : holiday(name);
    }

    /** A closure that an office appointed under a name of its own keeps that name. */
    private String holiday(String english) {
        String key = english.replaceAll("[.,']", "").replace(' ', '_');
        return words.find("holiday." + key).orElse(english);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

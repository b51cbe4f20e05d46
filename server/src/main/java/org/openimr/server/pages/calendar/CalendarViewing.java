package org.openimr.server.pages.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openimr.law.Calendars;
import org.openimr.law.Closure;
import org.openimr.process.Role;
import org.openimr.process.clocks.Clock;
import org.openimr.server.cases.CaseOverview;
import org.openimr.server.cases.Due;
import org.openimr.server.cases.Queue;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.calendar.CalendarView.Day;
import org.openimr.server.pages.calendar.CalendarView.Line;

/** Lays the queue out by days. */
final class CalendarViewing {
    /** Holidays are shown for so many days from today, also where nothing falls due on them. */
    private static final int HOLIDAYS_AHEAD = 31;

    private CalendarViewing() {}

    static CalendarView of(Queue queue, LocalDate today) {
        List<CaseOverview> past = new ArrayList<>();
        NavigableMap<LocalDate, List<CaseOverview>> byDay = new TreeMap<>();
        for (Queue.Section section : queue.sections()) {
            for (Queue.Row row : section.rows()) {
                if (row.overview().due().isEmpty()) continue;
                if (row.status() == Clock.Status.OVERDUE) past.add(row.overview());
                else
                    byDay.computeIfAbsent(dayOf(row.overview()), _ -> new ArrayList<>())
                            .add(row.overview());
            }
        }
        holidays(today).forEach(day -> byDay.putIfAbsent(day, List.of()));
        past.sort(Comparator.comparing(CalendarViewing::dayOf));
        return new CalendarView(
                title(byDay, today),
                Crumb.trail("My queue", "/queue", "Calendar"),
                past.stream().map(CalendarViewing::line).toList(),
                byDay.entrySet().stream()
                        .map(day -> day(day.getKey(), day.getValue(), today))
                        .toList(),
                queue.more());
    }

    private static String title(NavigableMap<LocalDate, List<CaseOverview>> byDay, LocalDate today) {
        int soon = byDay.headMap(today.plusDays(7), true).values().stream()
                .mapToInt(List::size)
                .sum();
        return DayWords.count(soon, "deadline", "deadlines") + " in the next seven days";
    }

    /** Days within the next weeks that are no business days and no weekend. */
    private static List<LocalDate> holidays(LocalDate today) {
        return today.datesUntil(today.plusDays(HOLIDAYS_AHEAD))
                .filter(day ->
                        !isWeekend(day) && Calendars.business().closure(day).isPresent())
                .toList();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Day day(LocalDate day, List<CaseOverview> cases, LocalDate today) {
        return new Day(
                "day-" + day,
                DayWords.deadline(day),
                day.equals(today),
                Calendars.business().closure(day).map(Closure::name).orElse(""),
                cases.stream().map(CalendarViewing::line).toList());
    }

    private static Line line(CaseOverview overview) {
        Due due = overview.due().orElseThrow();
        return new Line(
                overview.number().value(),
                "/cases/" + overview.number(),
                overview.parties(),
                overview.act(),
                overview.waitsFor()
                        .orElseGet(() -> overview.owner().map(Role::title).orElse("")),
                due.lastMoment().map(DayWords::deadline).orElseGet(() -> DayWords.deadline(due.lastDay())),
                due.citation());
    }

    private static LocalDate dayOf(CaseOverview overview) {
        return overview.due().orElseThrow().lastDay();
    }
}

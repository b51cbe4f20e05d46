package org.openimr.server.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.Role;
import org.openimr.process.clocks.Clock;
import org.openimr.server.cases.Queue.Group;

/** Puts open cases where a person looks for them: what is late or due comes first, whoever must act. */
final class QueueOrder {
    private static final int WEEK = 7;

    private QueueOrder() {}

    static List<Queue.Section> sections(List<CaseOverview> open, Role role, Instant now) {
        EnumMap<Group, List<Queue.Row>> groups = new EnumMap<>(Group.class);
        for (CaseOverview overview : open) {
            boolean yours = overview.owner().equals(Optional.of(role))
                    && overview.waitsFor().isEmpty();
            Queue.Row row = new Queue.Row(overview, yours, status(overview, now));
            groups.computeIfAbsent(group(row, now), _ -> new ArrayList<>()).add(row);
        }
        return groups.entrySet().stream()
                .map(group -> new Queue.Section(group.getKey(), group.getValue()))
                .toList();
    }

    private static Clock.Status status(CaseOverview overview, Instant now) {
        if (overview.due().isEmpty()) return Clock.Status.RUNNING;
        Due due = overview.due().get();
        if (due.isOver(now)) return Clock.Status.OVERDUE;
        return due.lastDay().equals(CaliforniaTime.dayOf(now)) ? Clock.Status.DUE_TODAY : Clock.Status.RUNNING;
    }

    private static Group group(Queue.Row row, Instant now) {
        if (row.status() == Clock.Status.OVERDUE) return Group.STUCK;
        if (row.status() == Clock.Status.DUE_TODAY) return Group.DUE_TODAY;
        if (!row.yours()) return Group.WAITING;
        LocalDate weekFromNow = CaliforniaTime.dayOf(now).plusDays(WEEK);
        return row.overview()
                .due()
                .filter(due -> !due.lastDay().isAfter(weekFromNow))
                .map(_ -> Group.THIS_WEEK)
                .orElse(Group.LATER);
    }
}

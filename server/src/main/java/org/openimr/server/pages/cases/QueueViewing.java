package org.openimr.server.pages.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.server.cases.CaseOverview;
import org.openimr.server.cases.Queue;
import org.openimr.server.cases.Queue.Group;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.DueView;
import org.openimr.server.pages.cases.QueueView.Row;
import org.openimr.server.pages.cases.QueueView.Section;

/** The queue of one person as its page prints it. */
final class QueueViewing {
    static final String ME = "me";

    private QueueViewing() {}

    /**
     * @param who    {@link #ME} for what this person must do; anything else for all
     * @param stage  name of a stage; anything else for all
     * @param stuck  cases that stand still at their reviewers
     */
    static QueueView of(Queue queue, Role role, String who, String stage, List<StuckSeats.Stuck> stuck) {
        boolean mine = who.equals(ME);
        Optional<Stage> at =
                open().stream().filter(s -> s.name().equalsIgnoreCase(stage)).findFirst();
        List<Queue.Section> kept = kept(queue, mine, at);
        boolean filtered = mine || at.isPresent();
        return new QueueView(
                title(kept),
                summary(kept),
                Crumb.trail("My queue"),
                List.of(
                        new Option("anyone", "anyone", !mine),
                        new Option(ME, "I, as " + role.title().toLowerCase(Locale.ROOT) + ",", mine)),
                stages(at),
                sections(kept, seats(queue, at, stuck)),
                filtered
                        ? "No open case fits this sentence."
                        : "Nothing is open for you. A case appears here as soon as its application is received.",
                filtered,
                queue.more());
    }

    private static List<Stage> open() {
        return List.of(
                Stage.RECEIVED,
                Stage.ELIGIBILITY,
                Stage.INFORMATION_REQUESTED,
                Stage.DEFERRED,
                Stage.ELIGIBLE,
                Stage.AWAITING_RECORDS,
                Stage.RECORDS_LATE,
                Stage.READY_FOR_REVIEW,
                Stage.IN_REVIEW,
                Stage.PANEL,
                Stage.QUALITY,
                Stage.DETERMINED,
                Stage.APPEALED);
    }

    private static List<Queue.Section> kept(Queue queue, boolean mine, Optional<Stage> at) {
        return queue.sections().stream()
                .map(section -> new Queue.Section(
                        section.group(),
                        section.rows().stream()
                                .filter(row -> !mine || row.yours())
                                .filter(row -> at.isEmpty() || row.overview().stage() == at.get())
                                .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    /** Those that stand still first: what a person can do at once. */
    private static List<Section> sections(List<Queue.Section> kept, List<Row> seats) {
        List<Section> sections = new ArrayList<>();
        if (!seats.isEmpty()) sections.add(new Section("group-seats", "Stuck at the reviewer", seats));
        kept.forEach(section -> sections.add(section(section)));
        return List.copyOf(sections);
    }

    private static List<Row> seats(Queue queue, Optional<Stage> at, List<StuckSeats.Stuck> stuck) {
        return stuck.stream()
                .flatMap(one -> queue.sections().stream()
                        .flatMap(section -> section.rows().stream())
                        .filter(row -> row.overview().number().equals(one.number()))
                        .filter(row -> at.isEmpty() || row.overview().stage() == at.get())
                        .map(row -> row(row).at("/cases/" + one.number() + "/reviewer", one.act())))
                .toList();
    }

    private static List<Option> stages(Optional<Stage> chosen) {
        List<Option> stages = new ArrayList<>();
        stages.add(new Option("any", "at any stage", chosen.isEmpty()));
        open().forEach(stage -> stages.add(new Option(
                stage.name().toLowerCase(Locale.ROOT),
                "at the stage “" + stage.title() + "”",
                chosen.equals(Optional.of(stage)))));
        return stages;
    }

    private static String title(List<Queue.Section> sections) {
        int today = count(sections, Group.DUE_TODAY);
        int over = count(sections, Group.STUCK);
        String overdue = over == 1 ? "1 case is overdue" : over + " cases are overdue";
        if (today > 0) {
            String due = today == 1 ? "1 case is due today" : today + " cases are due today";
            return over > 0 ? due + ", " + over + " overdue" : due;
        }
        return over > 0 ? overdue + "; nothing else is due today" : "Nothing is due today";
    }

    private static String summary(List<Queue.Section> sections) {
        int all = sections.stream().mapToInt(s -> s.rows().size()).sum();
        long yours = sections.stream()
                .flatMap(s -> s.rows().stream())
                .filter(Queue.Row::yours)
                .count();
        return DayWords.count(all, "open case", "open cases") + ", " + (yours == 0 ? "none" : Long.toString(yours))
                + " of them for you to move on.";
    }

    private static int count(List<Queue.Section> sections, Group group) {
        return sections.stream()
                .filter(section -> section.group() == group)
                .mapToInt(section -> section.rows().size())
                .sum();
    }

    private static Section section(Queue.Section section) {
        return new Section(
                "group-" + section.group().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                section.group().title(),
                section.rows().stream().map(QueueViewing::row).toList());
    }

    private static Row row(Queue.Row row) {
        CaseOverview o = row.overview();
        int others = o.items() - 1;
        return new Row(
                "/cases/" + o.number(),
                o.number().value(),
                o.parties(),
                others == 0 ? o.firstItem() : o.firstItem() + ", and " + others + " more",
                act(o),
                o.stage().title(),
                o.due().map(due -> DueView.of(due, row.status())),
                o.waitsFor().orElseGet(() -> o.owner().map(Role::title).orElse("nobody")),
                o.waitsFor()
                        .flatMap(_ -> o.owner())
                        .map(owner -> "seen to by: " + owner.title().toLowerCase(Locale.ROOT))
                        .orElse(""),
                row.yours(),
                false);
    }

    /** What the one who is waited for does; else the next step of the organization. */
    private static String act(CaseOverview o) {
        return o.waitsFor()
                .flatMap(_ -> o.due())
                .map(due -> due.clock().act() + ".")
                .orElseGet(o::act);
    }
}

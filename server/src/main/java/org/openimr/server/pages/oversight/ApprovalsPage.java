package org.openimr.server.pages.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.cases.Approval;
import org.openimr.server.cases.ApprovalKind;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.Due;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.DueView;
import org.openimr.server.pages.oversight.ApprovalsView.Group;
import org.openimr.server.pages.oversight.ApprovalsView.Line;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for the Administrative Director, by what is asked. */
@Controller
final class ApprovalsPage {
    private final CaseQueries queries;
    private final Clock clock;

    ApprovalsPage(CaseQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/oversight/approvals")
    String approvals(Actor actor, Model model) {
        Approval.Waiting waiting = queries.approvals(actor);
        Instant now = clock.instant();
        model.addAttribute(
                "approvals",
                new ApprovalsView(
                        title(waiting, actor.role()),
                        Crumb.trail("Oversight", "/oversight", "Approvals"),
                        Arrays.stream(ApprovalKind.values())
                                .map(kind -> group(kind, waiting.waiting(), actor.role(), now))
                                .filter(group -> !group.lines().isEmpty())
                                .toList(),
                        waiting.more()));
        return "approvals";
    }

    private static String title(Approval.Waiting waiting, Role role) {
        String whom = role == Role.REGULATOR ? "you" : "the Administrative Director";
        int n = waiting.waiting().size();
        if (n == 0) return "Nothing waits for " + whom;
        return (waiting.more() ? "More than " : "") + DayWords.count(n, "approval waits", "approvals wait") + " for "
                + whom;
    }

    private static Group group(ApprovalKind kind, List<Approval> waiting, Role role, Instant now) {
        return new Group(
                kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                kind.title(),
                kind.explains(),
                waiting.stream()
                        .filter(approval -> approval.kind() == kind)
                        .map(approval -> line(approval, role, now))
                        .toList());
    }

    private static Line line(Approval approval, Role role, Instant now) {
        String page = "/cases/" + approval.number();
        return new Line(
                approval.number().value(),
                role == Role.REGULATOR ? page + "#do-" + approval.kind().command() : page,
                approval.parties(),
                approval.what(),
                waits(CaliforniaTime.dayOf(approval.since()), CaliforniaTime.dayOf(now)),
                approval.clause(),
                due(approval, now));
    }

    private static String waits(LocalDate since, LocalDate today) {
        int days = (int) ChronoUnit.DAYS.between(since, today);
        return days == 0
                ? "Waits since today"
                : "Waits " + DayWords.count(days, "day", "days") + ", since " + DayWords.of(since);
    }

    /** No deadline of the case hangs on a penalty. */
    private static Optional<DueView> due(Approval approval, Instant now) {
        return switch (approval.kind()) {
            case DOUBT, ELIGIBILITY, MORE_REVIEWERS -> approval.due().map(due -> DueView.of(due, status(due, now)));
            case PENALTY -> Optional.empty();
        };
    }

    private static org.openimr.process.clocks.Clock.Status status(Due due, Instant now) {
        return due.isOver(now)
                ? org.openimr.process.clocks.Clock.Status.OVERDUE
                : org.openimr.process.clocks.Clock.Status.RUNNING;
    }
}

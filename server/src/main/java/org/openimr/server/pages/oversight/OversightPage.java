package org.openimr.server.pages.oversight;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.openimr.law.Assumed;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Chapter;
import org.openimr.panel.rules.SeatRules;
import org.openimr.process.Actor;
import org.openimr.process.register.LawRegister;
import org.openimr.server.OperatorSettings;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.LateCount;
import org.openimr.server.cases.LateDeadline;
import org.openimr.server.cases.LateReport;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.oversight.OversightView.Assumption;
import org.openimr.server.pages.oversight.OversightView.Late;
import org.openimr.server.pages.oversight.OversightView.LateKind;
import org.openimr.server.pages.oversight.OversightView.LawChapter;
import org.openimr.server.pages.oversight.OversightView.LawRule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was late, the law as it is applied, and what is only assumed. */
@Controller
final class OversightPage {
    private final CaseQueries queries;
    private final OperatorSettings settings;
    private final Clock clock;

    OversightPage(CaseQueries queries, OperatorSettings settings, Clock clock) {
        this.queries = queries;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/oversight")
    String oversight(Actor actor, Model model) {
        LateReport report = queries.late(actor);
        int owed = report.counts().stream().mapToInt(LateCount::owed).sum();
        model.addAttribute(
                "oversight",
                new OversightView(
                        owed == 0
                                ? "Nothing is late and still owed"
                                : DayWords.count(owed, "deadline has passed", "deadlines have passed")
                                        + " and the act is still owed",
                        Crumb.trail("Oversight"),
                        report.counts().stream().map(OversightPage::kind).toList(),
                        report.newest().stream().map(OversightPage::late).toList(),
                        law().map(OversightPage::chapter).toList(),
                        settings.all().stream().map(OversightPage::assumption).toList()));
        YearMonth month = YearMonth.from(CaliforniaTime.dayOf(clock.instant()));
        model.addAttribute("months", MonthPages.ADDRESS + month);
        return "oversight";
    }

    /** Every rule there is: on cases, then on reviewers. */
    private Stream<Chapter> law() {
        return Stream.concat(
                LawRegister.chapters(settings.process()).stream(),
                Stream.of(SeatRules.chapter(settings.panel().seats())));
    }

    private static LateKind kind(LateCount count) {
        return new LateKind(count.clock().title(), count.clock().act(), count.missed(), count.owed());
    }

    private static Late late(LateDeadline late) {
        return new Late(
                "/cases/" + late.number(),
                late.number().value(),
                late.clock().title(),
                DayWords.of(late.lastDay()),
                late.doneAt()
                        .map(at -> "done late, " + DayWords.of(at))
                        .or(() -> late.endedAt().map(at -> "no longer owed since " + DayWords.of(at)))
                        .orElse("still owed"));
    }

    private static LawChapter chapter(Chapter chapter) {
        List<LawRule> rules = chapter.rules().stream()
                .map(rule -> new LawRule(
                        rule.id().printed(),
                        rule.norm().must(),
                        rule.grade().meaning(),
                        rule.inForce().printed()))
                .toList();
        return new LawChapter(chapter.title(), chapter.dated(), rules);
    }

    private static Assumption assumption(Assumed<?> assumed) {
        return new Assumption(
                assumed.key(),
                assumed.printed(),
                assumed.isSet()
                        ? "set by the operator; default " + assumed.usual().printed()
                        : "",
                assumed.means(),
                assumed.usual().grade().meaning(),
                assumed.basis().printed());
    }
}

package org.openimr.server.pages.oversight;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Money;
import org.openimr.process.Actor;
import org.openimr.process.ProcessSettings;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.penalties.Penalty;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.PenaltyLedger;
import org.openimr.server.cases.PenaltyLedger.LateRecords;
import org.openimr.server.cases.PenaltyLedger.Line;
import org.openimr.server.pages.Crumb;
import org.openimr.server.pages.DayWords;
import org.openimr.server.pages.oversight.PenaltiesView.Entered;
import org.openimr.server.pages.oversight.PenaltiesView.Late;
import org.openimr.server.pages.oversight.PenaltiesView.Total;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The penalties ledger. The page works out and shows; the Administrative Director assesses. */
@Controller
final class PenaltiesPage {
    private final CaseQueries queries;
    private final ProcessSettings settings;
    private final Clock clock;

    PenaltiesPage(CaseQueries queries, ProcessSettings settings, Clock clock) {
        this.queries = queries;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/oversight/penalties")
    String penalties(Actor actor, Model model) {
        PenaltyLedger ledger = queries.penalties(actor, settings.penalties(), clock.instant());
        long owed = ledger.late().stream().filter(LateRecords::areOwed).count();
        model.addAttribute(
                "ledger",
                new PenaltiesView(
                        owed == 0
                                ? "No records are late and still owed"
                                : DayWords.count((int) owed, "case waits", "cases wait") + " for late records",
                        Crumb.trail("Oversight", "/oversight", "Penalties"),
                        totals(ledger),
                        ledger.late().stream().map(PenaltiesPage::late).toList(),
                        ledger.lines().stream().map(PenaltiesPage::entered).toList(),
                        ledger.more()));
        return "penalties";
    }

    private static List<Total> totals(PenaltyLedger ledger) {
        Map<String, List<LateRecords>> late = new TreeMap<>();
        ledger.late()
                .forEach(each -> late.computeIfAbsent(named(each.administrator()), _ -> new ArrayList<>())
                        .add(each));
        Map<String, Long> assessed = new TreeMap<>();
        ledger.lines().stream()
                .filter(line -> line.kind() == PenaltyEntry.Kind.ASSESSED)
                .forEach(line -> assessed.merge(named(line.administrator()), line.cents(), Long::sum));
        assessed.keySet().forEach(name -> late.putIfAbsent(name, List.of()));
        return late.entrySet().stream()
                .map(each -> new Total(
                        each.getKey(),
                        Integer.toString(each.getValue().size()),
                        byRule(each.getValue()),
                        new Money(assessed.getOrDefault(each.getKey(), 0L)).printed()))
                .toList();
    }

    private static String byRule(List<LateRecords> late) {
        return new Money(late.stream()
                        .flatMap(each -> each.penalty().flatMap(Penalty::sum).stream())
                        .mapToLong(Money::cents)
                        .sum())
                .printed();
    }

    private static Late late(LateRecords late) {
        return new Late(
                late.number().value(),
                "/cases/" + late.number(),
                named(late.administrator()),
                DayWords.deadline(late.lastDay()),
                late.received()
                        .map(day -> "complete on " + DayWords.of(day))
                        .or(() -> late.ended().map(day -> "no longer owed since " + DayWords.of(day)))
                        .orElse("still owed"),
                late.penalty().flatMap(Penalty::sum).map(Money::printed).orElse("not known"),
                late.penalty().map(Penalty::explain).orElse("No rule was in force on the first late day."));
    }

    private static Entered entered(Line line) {
        return new Entered(
                line.number().value(),
                "/cases/" + line.number(),
                named(line.administrator()),
                DayWords.of(CaliforniaTime.dayOf(line.at())),
                switch (line.kind()) {
                    case REFERRED -> "facts referred to the Administrative Director";
                    case ASSESSED -> "assessed: " + new Money(line.cents()).printed();
                },
                line.clause(),
                line.why());
    }

    private static String named(String administrator) {
        return Optional.of(administrator).filter(name -> !name.isEmpty()).orElse("not named in the application");
    }
}

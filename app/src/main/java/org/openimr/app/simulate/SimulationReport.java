package org.openimr.app.simulate;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openimr.process.Stage;
import org.openimr.process.simulation.Arrivals;
import org.openimr.process.simulation.Backlog;
import org.openimr.process.simulation.QueueLengths;
import org.openimr.process.simulation.SimulationResult;
import org.openimr.process.simulation.Specialty;
import org.openimr.process.simulation.Tally;

/** The result of a simulation in lines for a person. The same result gives the same lines. */
public final class SimulationReport {
    private static final int COLUMNS = 60;

    private final SimulationResult result;
    private final Formatter out = new Formatter(Locale.US);

    private SimulationReport(SimulationResult result) {
        this.result = result;
    }

    public static List<String> lines(SimulationResult result) {
        SimulationReport report = new SimulationReport(result);
        report.head();
        report.ends();
        report.decisionTimes();
        report.breaches();
        report.queues();
        report.messages();
        report.verdict();
        return report.out.toString().lines().toList();
    }

    private void head() {
        Arrivals arrivals = result.scenario().arrivals();
        out.format(
                "%,d fictional applications, received %s to %s, seed %d%n",
                arrivals.cases(),
                arrivals.day(0),
                arrivals.day(arrivals.cases() - 1),
                result.scenario().seed());
        List<Arrivals.Month> months = arrivals.months();
        if (months.size() > 1 && months.size() <= 36) {
            int most =
                    months.stream().mapToInt(Arrivals.Month::applications).max().orElse(1);
            out.format(
                    "  by month    %s  most %,d%n",
                    Sparkline.of(
                            months.stream().map(Arrivals.Month::applications).toList(), months.size()),
                    most);
        }
    }

    private void ends() {
        out.format("%n");
        out.format("Where they ended%n");
        for (Map.Entry<Stage, Integer> end : result.ends().entrySet()) {
            out.format("  %-30s %,9d  %5.1f %%%n", end.getKey().title(), end.getValue(), share(end.getValue()));
        }
        if (result.unfinished() > 0) out.format("  %-30s %,9d%n", "not ended within the calendar", result.unfinished());
        long decided = result.cases().stream()
                .filter(summary -> summary.decidedOn().isPresent())
                .count();
        long items = result.cases().stream()
                .filter(summary -> summary.decidedOn().isPresent())
                .mapToLong(summary -> summary.items())
                .sum();
        long overturned = result.cases().stream()
                .mapToLong(summary -> summary.overturned())
                .sum();
        long remanded = result.cases().stream()
                .filter(summary -> summary.remanded() > 0)
                .count();
        out.format(
                "  determined %,d (published %,d), items %,d, found necessary %.1f %%, sent back on appeal %,d%n",
                decided,
                result.cases().stream().filter(summary -> summary.published()).count(),
                items,
                items == 0 ? 0.0 : 100.0 * overturned / items,
                remanded);
    }

    private double share(int count) {
        return 100.0 * count / Math.max(1, result.cases().size());
    }

    private void decisionTimes() {
        int[] days = result.daysToDecision();
        out.format("%n");
        out.format("Assignment to determination, calendar days (observed: 21 to 39, mean 27.2)%n");
        if (days.length == 0) {
            out.format("  none was determined%n");
            return;
        }
        out.format(
                "  mean %.1f, 5th percentile %d, median %d, 95th %d, longest %d; 21 to 39 days: %.1f %%%n",
                IntStream.of(days).average().orElse(0),
                percentile(days, 5),
                percentile(days, 50),
                percentile(days, 95),
                days[days.length - 1],
                100.0 * IntStream.of(days).filter(day -> day >= 21 && day <= 39).count() / days.length);
        out.format(
                "  throughput: %.0f determinations a week while applications came%n",
                days.length * 7.0 / Math.max(7, result.daysOfArrivals()));
    }

    private static int percentile(int[] ascending, int percent) {
        return ascending[Math.min(ascending.length - 1, ascending.length * percent / 100)];
    }

    private void breaches() {
        out.format("%n");
        out.format("Times that passed before the act          how often  median late  worst  never done%n");
        for (Tally.Breach breach : result.tally().breaches()) {
            out.format(
                    "  %-38s %,10d  %6d days  %5d  %,10d%n",
                    breach.clock().title() + ", " + responsible(breach),
                    breach.times(),
                    breach.medianDays(),
                    breach.worstDays(),
                    breach.never());
        }
        if (result.tally().breaches().isEmpty()) out.format("  none%n");
    }

    private static String responsible(Tally.Breach breach) {
        return switch (breach.clock()) {
            case APPLICATION, WORKERS_RECORDS -> "worker";
            case ELIGIBILITY -> "director (target)";
            case INQUIRY, APPEAL -> "parties";
            case NOTICE, DECISION -> "organization";
            case RECORDS, AUTHORIZE, REIMBURSE -> "administrator";
        };
    }

    private void queues() {
        QueueLengths queues = result.queues();
        out.format("%n");
        out.format("Waiting for a reviewer, day by day over %,d days%n", queues.days());
        int used = Math.min(queues.days(), result.daysOfArrivals());
        for (Specialty specialty : Specialty.values()) {
            List<Integer> waiting = queues.waiting(specialty);
            out.format(
                    "  %-34s %s most %,6d  places %,5d  taken %5.1f %%%n",
                    specialty.printed(),
                    Sparkline.of(waiting, COLUMNS),
                    waiting.stream().mapToInt(Integer::intValue).max().orElse(0),
                    queues.places(specialty),
                    100 * queues.used(specialty, used));
        }
        result.backlog()
                .ifPresentOrElse(
                        this::backlog,
                        () -> out.format("  no backlog: never more waiting than all reviewers have at once%n"));
    }

    private void backlog(Backlog backlog) {
        out.format(
                "  backlog: from %s more cases waited than all reviewers have at once (%,d); most %,d on %s%n",
                backlog.from(), result.queues().places(), backlog.longest(), backlog.longestOn());
        backlog.until()
                .ifPresentOrElse(
                        until -> out.format(
                                "  it lasted %,d days, until %s%n",
                                until.toEpochDay() - backlog.from().toEpochDay(), until),
                        () -> out.format("  it was not worked off%n"));
    }

    private void messages() {
        Tally tally = result.tally();
        out.format("%n");
        out.format("Messages and crashes%n");
        out.format(
                "  %,d orders, %,d events; refused in their turn: %s%n",
                tally.commands(),
                result.cases().stream().mapToLong(summary -> summary.events()).sum(),
                codes(tally.refused()));
        out.format(
                "  delivered twice %,d: refused %s; without effect %,d; stopped by the command's identity %,d%n",
                tally.secondDeliveries(),
                codes(tally.secondRefused()),
                tally.secondWithoutEffect(),
                tally.secondStoppedByItsIdentity());
        out.format(
                "  out of turn: refused %s; accepted %,d%n",
                codes(tally.outOfTurnRefused()), tally.outOfTurnAccepted());
        out.format(
                "  long on their way %,d; crashes %,d, each planned again from the state%n",
                tally.lateMessages(), tally.crashes());
    }

    private static String codes(Map<String, Long> counts) {
        if (counts.isEmpty()) return "none";
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + String.format(Locale.US, "%,d", entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void verdict() {
        Tally tally = result.tally();
        out.format("%n");
        out.format("Illegal transitions %,d, stuck cases %,d%n", tally.illegal(), tally.stuck());
        tally.faults().forEach(fault -> out.format("  %s%n", fault));
        out.format("Result %s%n", result.hash());
    }
}

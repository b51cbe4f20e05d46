package org.openimr.process.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.process.clocks.Limit;
import org.openimr.process.deadlines.DeadlineRule;
import org.openimr.process.deadlines.Deadlines;
import org.openimr.process.deadlines.DecideExpedited;
import org.openimr.process.deadlines.DecideFormulary;
import org.openimr.process.deadlines.DecideRegular;
import org.openimr.process.deadlines.DecisionLimit;
import org.openimr.process.deadlines.DecisionToExtend;
import org.openimr.process.deadlines.Doubt;
import org.openimr.process.deadlines.ExtensionGrant;
import org.openimr.process.deadlines.Hold;
import org.openimr.process.deadlines.Holds;
import org.openimr.process.deadlines.Information;
import org.openimr.process.deadlines.StartFact;
import org.openimr.process.deadlines.Term;
import org.openimr.process.oracle.PlainLaw.Answer;

/** Asks the rules, and puts what they answer into the oracle's bare numbers. */
final class Rules {
    private static final ExtensionGrant.Ground GROUND = ExtensionGrant.Ground.GOOD_CAUSE;
    private final Deadlines deadlines;

    Rules(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The term that the register's rule gives; empty when none is in force. */
    Optional<Term> ask(Row row, PlainCase c) {
        Holds holds = holds(c);
        if (row == Row.R24F
                && deadlines
                        .rule(DecideFormulary.class, information(c).judgedOn())
                        .isEmpty()) return Optional.empty();
        StartFact fact = fact(row, c);
        return deadlines.rule(row.rule(), fact.judgedOn()).map(rule -> term(rule, fact, holds));
    }

    @SuppressWarnings("unchecked") // a row's fact is the one its rule takes; a wrong one throws
    private static <F extends StartFact> Term term(DeadlineRule<F> rule, StartFact fact, Holds holds) {
        return rule.termFor((F) fact, holds);
    }

    private StartFact fact(Row row, PlainCase c) {
        LocalDate day = LocalDate.ofEpochDay(c.day());
        LocalDate other = LocalDate.ofEpochDay(c.other());
        var served = new StartFact.Served(day, c.method());
        return switch (row) {
            case R1 -> new StartFact.RecommendationReceived(day, other);
            case R7P ->
                new StartFact.RequestAfterDeferral(
                        LocalDate.ofEpochDay(c.secondDay()), new StartFact.RecommendationReceived(day, other));
            case R3, R4, R5C, R16, R16S, R17X, R18 -> new StartFact.At(at(c.day(), c.minute()));
            case R1F, R2, R5P, R6, R7R, TARGET, R13, R14, R19, R20, R28 -> new StartFact.OnDay(day);
            case R9, R10 ->
                new StartFact.UtilizationReviewDecided(other, c.flag() ? Optional.of(served) : Optional.empty());
            case R11 -> served;
            case R12 ->
                new StartFact.FormOmitted(other, c.flag(), c.state() == 0 ? Optional.empty() : Optional.of(served));
            case R15, R15S, R17 -> new StartFact.NoticeSent(at(c.day(), c.minute()), c.method());
            case R21, R22, R23 -> information(c);
            case R24R -> extend(c, new DecideRegular());
            case R24F -> extend(c, new DecideFormulary());
            case R24X -> extend(c, new DecideExpedited(deadlines.settings().expeditedDecisionHours()));
            case R25, R26 ->
                new StartFact.DeterminationReceived(
                        day, c.flag() ? Optional.of(LocalDate.ofEpochDay(c.secondDay())) : Optional.empty());
            case R27 ->
                new StartFact.DecisionMailed(
                        c.flag()
                                ? StartFact.DecisionMailed.Appealable.DETERMINATION
                                : StartFact.DecisionMailed.Appealable.INELIGIBILITY,
                        day,
                        c.method());
        };
    }

    private static DecisionToExtend extend(PlainCase c, DecisionLimit<Information> limit) {
        return new DecisionToExtend(limit, information(c), GROUND);
    }

    private static Information information(PlainCase c) {
        Instant second = at(c.secondDay(), c.secondMinute());
        Optional<Information.RecordsIn> records = switch (c.state()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Information.RecordsIn.Complete(second));
            default -> Optional.of(new Information.RecordsIn.GoAhead(second));
        };
        return new Information(
                at(c.day(), c.minute()),
                records,
                c.granted() == 0 ? Optional.empty() : Optional.of(new ExtensionGrant(c.granted(), GROUND)));
    }

    private static Holds holds(PlainCase c) {
        return new Holds(c.holds().stream()
                .map(h -> new Hold(at(h[0], h[1]), h[2] < 0 ? Optional.empty() : Optional.of(at(h[2], h[3]))))
                .toList());
    }

    private static Instant at(int day, int minute) {
        return Instant.ofEpochSecond(PlainCalendar.second(day, minute));
    }

    static Answer numbers(Optional<Term> term) {
        if (term.isEmpty()) return Answer.of('x');
        return switch (term.get()) {
            case Term.Runs(Limit.ByDay(var deadline), List<Doubt> doubts) ->
                doubting(
                        new Answer('d', deadline.lastDay().toEpochDay(), PlainLaw.NO_DOUBT, PlainLaw.NO_DOUBT), doubts);
            case Term.Runs(Limit.ByHour(var deadline), List<Doubt> doubts) ->
                doubting(
                        new Answer('s', deadline.lastInstant().getEpochSecond(), PlainLaw.NO_DOUBT, PlainLaw.NO_DOUBT),
                        doubts);
            case Term.AtOnce _ -> Answer.of('o');
            case Term.NotStarted _ -> Answer.of('n');
            case Term.StandsStill _ -> Answer.of('h');
            case Term.NotSet _ -> Answer.of('u');
        };
    }

    private static Answer doubting(Answer answer, List<Doubt> doubts) {
        if (doubts.isEmpty()) return answer;
        Doubt only = doubts.getFirst();
        return answer.doubting(
                (int) only.first().toEpochDay(),
                only.last().map(day -> (int) day.toEpochDay()).orElse(PlainLaw.FOR_EVER));
    }
}

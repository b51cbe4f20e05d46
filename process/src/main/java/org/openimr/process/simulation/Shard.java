package org.openimr.process.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Priority;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.Consolidate;
import org.openimr.process.AssignmentCommand.JoinConsolidation;
import org.openimr.process.AssignmentCommand.LeaveConsolidation;
import org.openimr.process.AssignmentCommand.SplitConsolidation;
import org.openimr.process.CaseCommand;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseState;
import org.openimr.process.DocketCommand.PassDay;
import org.openimr.process.Order;
import org.openimr.process.ProcessSettings;
import org.openimr.process.StuckCases;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.review.ReviewerAssignment;

/**
 * Some of the cases, run by one thread at a time. Cases of different pairs meet only at the {@link ReviewerPool}, between
 * two steps; so it does not matter which thread runs which.
 */
final class Shard {
    private static final int FIRST_HOUR_SPREAD = 9 * 3_600;
    private static final int PICK_HOUR = 3;

    private final Scenario scenario;
    private final int part;
    private final int parts;
    private final Counts counts = new Counts();
    private final Desk desk;
    private final Clocks clocks;
    private final StuckCases stuckCases;
    private final Office office;
    private final Consumer<FinishedCase> watcher;
    private final CaseSummary[] summaries;
    private final Agenda agenda = new Agenda();
    private final List<SimulatedCase> asking = new ArrayList<>();
    private final List<ReviewerPool.Place> returned = new ArrayList<>();
    private int nextPair;
    private int under;

    Shard(
            Scenario scenario,
            ProcessSettings settings,
            int part,
            int parts,
            Consumer<FinishedCase> watcher,
            CaseSummary[] summaries) {
        this.scenario = scenario;
        this.part = part;
        this.parts = parts;
        this.desk = new Desk(settings, counts);
        this.clocks = new Clocks(settings);
        this.stuckCases = new StuckCases(settings);
        this.office = Office.of(settings);
        this.watcher = watcher;
        this.summaries = summaries;
        this.nextPair = part;
    }

    /** Everything that happens before {@code until}. */
    void advance(Instant until) {
        admit(until);
        long end = until.getEpochSecond();
        for (var due = agenda.next(end); due.isPresent(); due = agenda.next(end)) {
            SimulatedCase c = due.get().who();
            long second = due.get().second();
            // What was put off, or moved up, stands in the agenda a second time.
            if (c.next().filter(at -> at.getEpochSecond() == second).isEmpty()) continue;
            happen(c, Instant.ofEpochSecond(second));
        }
    }

    private void admit(Instant until) {
        int cases = scenario.arrivals().cases();
        for (; 2 * nextPair < cases; nextPair += parts) {
            SimulatedCase first = made(2 * nextPair);
            if (!first.arrival().isBefore(until)) return;
            Optional<SimulatedCase> second =
                    2 * nextPair + 1 < cases ? Optional.of(made(2 * nextPair + 1)) : Optional.empty();
            Siblings.makeUp(scenario, first, second);
            start(first);
            second.ifPresent(this::start);
        }
    }

    private SimulatedCase made(int index) {
        var day = scenario.arrivals().day(index);
        Fate fate = new Fate(Chance.of(scenario.seed(), index), scenario.rates());
        String digits = Integer.toString(10_000_000 + index).substring(1);
        CaseNumber number =
                new CaseNumber("CM" + Integer.toString(day.getYear()).substring(2) + "-" + digits);
        Instant arrival = OfficeHours.at(day, (int) (fate.chance().pick(PICK_HOUR) * FIRST_HOUR_SPREAD));
        return new SimulatedCase(index, number, fate, arrival, office);
    }

    private void start(SimulatedCase c) {
        under++;
        plan(c);
        schedule(c);
    }

    private void happen(SimulatedCase c, Instant now) {
        c.now(now);
        Optional<SimulatedCase.Message> message = c.takeMessage(now);
        if (message.isPresent()) {
            if (message.get().again()) desk.giveAgain(c, message.get().order());
            else give(c, message.get().order());
        } else if (isDue(c.restart(), now)) {
            c.restart(Optional.empty());
        } else if (isDue(c.act().map(Act::at), now)) {
            act(c, c.act().orElseThrow(), now);
        } else {
            give(c, new Order(new PassDay(now), People.CALENDAR));
        }
        settle(c);
    }

    private static boolean isDue(Optional<Instant> at, Instant now) {
        return at.filter(when -> !when.isAfter(now)).isPresent();
    }

    /** Somebody acts; or crashes over it; or the message is long on its way. */
    private void act(SimulatedCase c, Act act, Instant now) {
        int n = c.nextAct();
        c.act(Optional.empty());
        if (c.fate().is(Likelihood.CRASH, n)) {
            counts.crashes++;
            c.restart(Optional.of(c.fate().after(now, Delay.RESTART, n)));
            return;
        }
        if (c.fate().is(Likelihood.DELIVERED_LATE, n)) {
            counts.lateMessages++;
            c.send(new SimulatedCase.Message(c.fate().after(now, Delay.TRANSIT, n), act.order(), false));
            return;
        }
        if (c.fate().is(Likelihood.OUT_OF_TURN, n)) desk.giveOutOfTurn(c, now);
        if (give(c, act.order()) && c.fate().is(Likelihood.DELIVERED_TWICE, n)) {
            c.send(new SimulatedCase.Message(c.fate().after(now, Delay.SECOND_DELIVERY, n), act.order(), true));
        }
    }

    private boolean give(SimulatedCase c, Order order) {
        List<CaseEvent> events = desk.give(c, order);
        boolean done = !events.isEmpty();
        if (MovedClocks.by(events) && c.state() instanceof CaseState.Filed filed) {
            c.notice(clocks.nextToNotice(filed).map(at -> wholeSecond(at, c.now())));
        } else if (order.command() instanceof PassDay) {
            c.notice(Optional.empty());
        }
        if (done && order.command() instanceof SplitConsolidation) {
            c.other().ifPresent(member -> alsoGive(member, new LeaveConsolidation(c.now()), c.now()));
        }
        return done;
    }

    /** Limits in hours end within a second; what ran out before is noticed now. */
    private static Instant wholeSecond(Instant at, Instant now) {
        Instant next = at.getNano() == 0 ? at : Instant.ofEpochSecond(at.getEpochSecond() + 1);
        return next.isBefore(now) ? now : next;
    }

    private void alsoGive(SimulatedCase other, CaseCommand command, Instant now) {
        other.now(now);
        give(other, new Order(command, People.MANAGER));
    }

    /** After something happened: joins the pair, returns places, plans on, ends what has ended. */
    private void settle(SimulatedCase c) {
        Optional<SimulatedCase> other = c.other();
        if (other.isPresent() && Siblings.canJoin(c, other.get())) join(c, other.get());
        plan(c);
        schedule(c);
        other.filter(sibling -> !sibling.isFinished()).ifPresent(sibling -> {
            plan(sibling);
            schedule(sibling);
        });
    }

    private void join(SimulatedCase one, SimulatedCase two) {
        SimulatedCase lead = one.index() < two.index() ? one : two;
        SimulatedCase member = lead == one ? two : one;
        Instant now = one.now();
        lead.joins();
        member.joins();
        lead.now(now);
        boolean taken =
                give(lead, new Order(new Consolidate(now, member.state().filed().orElseThrow()), People.MANAGER));
        if (taken) alsoGive(member, new JoinConsolidation(now, lead.number()), now);
    }

    private void plan(SimulatedCase c) {
        returnPlaces(c);
        if (c.restart().isPresent() || c.hasFirstDelivery()) {
            c.act(Optional.empty());
            return;
        }
        Next next = Course.next(c, c.about());
        c.act(next.act());
        if (!next.needsReviewer()) {
            c.waitsForReviewer(false);
        } else if (c.hasPlaceToTake()) {
            c.act(Optional.of(taking(c)));
        } else if (!c.waitsForReviewer()) {
            c.waitsForReviewer(true);
            asking.add(c);
        }
    }

    private static Act taking(SimulatedCase c) {
        ReviewerPool.Place place = c.places().getLast();
        boolean urgent = c.state().filedDocket().orElseThrow().priority() == Priority.EXPEDITED;
        Instant wanted = urgent ? c.placeSince() : OfficeHours.open(c.placeSince(), 0);
        Instant at = wanted.isBefore(c.now()) ? c.now() : wanted;
        ReviewerAssignment accepted =
                new ReviewerAssignment(place.reviewer(), People.qualified(place.specialty()), true, at);
        return new Act(at, new Order(new AssignReviewer(accepted), People.MANAGER));
    }

    private void returnPlaces(SimulatedCase c) {
        if (c.places().isEmpty()) return;
        boolean working = c.state() instanceof CaseState.ReadyForReview
                || c.state() instanceof CaseState.InReview
                || c.state() instanceof CaseState.InPanelReview;
        if (working) return;
        returned.addAll(c.places());
        c.places().clear();
    }

    private void schedule(SimulatedCase c) {
        Optional<Instant> next = c.next();
        if (next.isPresent()) {
            agenda.add(next.get().getEpochSecond(), c);
        } else if (!c.awaitsAnything() && !Siblings.mayLeave(c)) {
            finish(c);
        }
    }

    private void finish(SimulatedCase c) {
        stuckCases.check(c.state(), c.now(), Optional.empty()).ifPresent(stuck -> {
            counts.stuck++;
            counts.fault(c.number() + ": " + stuck.words());
        });
        Lateness.count(c, clocks, counts);
        CaseSummary summary = CaseSummary.of(c);
        summaries[c.index()] = summary;
        watcher.accept(new FinishedCase(summary, c.state()));
        c.finish();
        under--;
    }

    /** Goes on with a case that a reviewer has room for. */
    void resume(SimulatedCase c) {
        plan(c);
        schedule(c);
    }

    /** Whether the case of that place in the caseload is run here. */
    boolean owns(SimulatedCase c) {
        return c.index() / 2 % parts == part;
    }

    List<SimulatedCase> takeAsking() {
        List<SimulatedCase> all = List.copyOf(asking);
        asking.clear();
        return all;
    }

    List<ReviewerPool.Place> takeReturned() {
        List<ReviewerPool.Place> all = List.copyOf(returned);
        returned.clear();
        return all;
    }

    boolean isDone() {
        return under == 0 && 2 * nextPair >= scenario.arrivals().cases();
    }

    /** Cases that have begun and not ended. */
    int underWay() {
        return under;
    }

    Counts counts() {
        return counts;
    }
}

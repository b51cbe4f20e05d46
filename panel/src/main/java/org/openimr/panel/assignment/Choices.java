package org.openimr.panel.assignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.matching.Costs;
import org.openimr.panel.matching.Expertise;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.ties.FoundTie;

/** Who may take which case of a day, and at what cost. What is the same for many cases is found out once. */
final class Choices {
    /** So long a wait counts, and no longer: it must not outgrow the cost that keeps cases from being left over. */
    private static final int MOST_DAYS_WAITED = 60;

    private final Day day;
    private final List<PanelMember> panel;
    private final List<Set<Field>> fields;
    private final Costs costs;
    private final int[] ofReviewer;
    private final long nobody;
    private final Allowed allowed;
    private final Map<Asked, int[]> byFields = new ConcurrentHashMap<>();
    private final Map<LocalDate, int[]> byDueDay = new ConcurrentHashMap<>();

    Choices(Day day) {
        this.day = day;
        this.panel = new SeededOrder(day.seed())
                .of(day.panel(), member -> member.reviewer().id());
        this.fields = panel.stream()
                .map(member -> Expertise.fields(member.reviewer(), day.taxonomy(), day.date()))
                .toList();
        this.allowed = new Allowed(day, panel);
        this.costs = new Costs(day.settings());
        this.ofReviewer = panel.stream().mapToInt(this::ofReviewer).toArray();
        // To seat one case more, others may have to move, each reviewer's desk once at most: that never costs as much.
        this.nobody = (long) costs.most() * (panel.size() + 1) + mostLoad() + 1;
    }

    private int mostLoad() {
        return panel.stream()
                .mapToInt(member -> costs.load(
                        member.reviewer().capacity().open(), member.reviewer().capacity()))
                .max()
                .orElse(0);
    }

    /** What a dispute asks to be known. */
    private record Asked(Set<Field> forCondition, Set<Field> forTreatment) {}

    Day day() {
        return day;
    }

    /** In the order of the day's seed: their places are what rows speak of. */
    List<PanelMember> panel() {
        return panel;
    }

    /** What a case costs that comes to a desk with some cases of this day. */
    int load(int seat, int taken) {
        PanelMember member = panel.get(seat);
        return costs.load(member.load().open() + taken, member.reviewer().capacity());
    }

    /** By every rule but for places. */
    Row row(Dispute dispute) {
        int[] ofFields = byFields.computeIfAbsent(
                new Asked(dispute.forCondition(), dispute.forTreatment()), _ -> ofFields(dispute));
        int[] ofDueDay = byDueDay.computeIfAbsent(dispute.dueOn(), this::ofDueDay);
        int[] seats = allowed.seats(dispute);
        int[] prices = new int[seats.length];
        for (int i = 0; i < seats.length; i++) prices[i] = ofFields[seats[i]] + ofDueDay[seats[i]];
        return new Row(dispute, seats, prices, leftOver(dispute));
    }

    private long leftOver(Dispute dispute) {
        long waited = Math.clamp(ChronoUnit.DAYS.between(dispute.readyOn(), day.date()), 0L, (long) MOST_DAYS_WAITED);
        return nobody + waited * day.settings().waitingCost().value();
    }

    private int ofReviewer(PanelMember member) {
        return costs.license(Expertise.isCaliforniaLicensee(member.reviewer(), day.date()))
                + costs.turnaround(member.standing())
                + costs.rotation(member.standing(), day.date());
    }

    private int[] ofFields(Dispute dispute) {
        int[] prices = new int[panel.size()];
        for (int seat = 0; seat < prices.length; seat++) {
            prices[seat] = costs.condition(day.taxonomy().nearest(fields.get(seat), dispute.forCondition()))
                    + costs.treatment(day.taxonomy().nearest(fields.get(seat), dispute.forTreatment()))
                    + ofReviewer[seat];
        }
        return prices;
    }

    private int[] ofDueDay(LocalDate dueOn) {
        int[] prices = new int[panel.size()];
        for (int seat = 0; seat < prices.length; seat++)
            prices[seat] = costs.lateness(panel.get(seat).standing(), day.date(), dueOn);
        return prices;
    }

    Candidate candidate(int seat, Dispute dispute, Map<ReviewerId, List<FoundTie>> ties) {
        return allowed.candidate(seat, dispute, ties);
    }
}

package org.openimr.panel.assignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.matching.Costs;
import org.openimr.panel.matching.Expertise;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.SeatRule;
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
    private final long nobody;
    private final Map<Asked, Able> byFields = new ConcurrentHashMap<>();
    private final Map<LocalDate, Able> byDueDay = new ConcurrentHashMap<>();

    Choices(Day day) {
        this.day = day;
        this.panel = new SeededOrder(day.seed())
                .of(day.panel(), member -> member.reviewer().id());
        this.fields = panel.stream()
                .map(member -> Expertise.fields(member.reviewer(), day.taxonomy(), day.date()))
                .toList();
        this.costs = new Costs(day.settings());
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

    /**
     * Part of the panel.
     *
     * @param seats  in ascending order
     * @param costs  of the whole panel by place
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never let out of here
    private record Able(boolean[] may, int[] seats, int[] costs) {}

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
        Able knowing = byFields.computeIfAbsent(
                new Asked(dispute.forCondition(), dispute.forTreatment()), asked -> knowing(dispute));
        Able present = byDueDay.computeIfAbsent(dispute.dueOn(), due -> present(dispute));
        Map<ReviewerId, List<FoundTie>> ties = day.ties().of(dispute);
        int[] seats = new int[knowing.seats().length];
        int[] prices = new int[knowing.seats().length];
        int count = 0;
        for (int seat : knowing.seats()) {
            if (!present.may()[seat] || !passes(day.rules().ofCase(), seat, dispute, ties)) continue;
            seats[count] = seat;
            prices[count] = knowing.costs()[seat] + present.costs()[seat];
            count++;
        }
        return new Row(dispute, Arrays.copyOf(seats, count), Arrays.copyOf(prices, count), leftOver(dispute));
    }

    private long leftOver(Dispute dispute) {
        long waited = Math.clamp(ChronoUnit.DAYS.between(dispute.readyOn(), day.date()), 0L, (long) MOST_DAYS_WAITED);
        return nobody + waited * day.settings().waitingCost().value();
    }

    private Able knowing(Dispute dispute) {
        boolean[] may = new boolean[panel.size()];
        int[] prices = new int[panel.size()];
        for (int seat = 0; seat < panel.size(); seat++) {
            may[seat] = passes(day.rules().ofReviewer(), seat, dispute, Map.of())
                    && passes(day.rules().ofFields(), seat, dispute, Map.of());
            PanelMember member = panel.get(seat);
            prices[seat] = costs.condition(day.taxonomy().nearest(fields.get(seat), dispute.forCondition()))
                    + costs.treatment(day.taxonomy().nearest(fields.get(seat), dispute.forTreatment()))
                    + costs.license(Expertise.isCaliforniaLicensee(member.reviewer(), day.date()))
                    + costs.turnaround(member.standing())
                    + costs.rotation(member.standing(), day.date());
        }
        return new Able(may, places(may), prices);
    }

    private Able present(Dispute dispute) {
        boolean[] may = new boolean[panel.size()];
        int[] prices = new int[panel.size()];
        for (int seat = 0; seat < panel.size(); seat++) {
            may[seat] = passes(day.rules().ofDueDay(), seat, dispute, Map.of());
            prices[seat] = costs.lateness(panel.get(seat).standing(), day.date(), dispute.dueOn());
        }
        return new Able(may, places(may), prices);
    }

    private static int[] places(boolean[] may) {
        List<Integer> places = new ArrayList<>();
        for (int seat = 0; seat < may.length; seat++) if (may[seat]) places.add(seat);
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean passes(List<SeatRule> rules, int seat, Dispute dispute, Map<ReviewerId, List<FoundTie>> ties) {
        if (rules.isEmpty()) return true;
        Candidate candidate = candidate(seat, dispute, ties);
        for (SeatRule rule : rules) {
            if (rule.check(candidate).isPresent()) return false;
        }
        return true;
    }

    Candidate candidate(int seat, Dispute dispute, Map<ReviewerId, List<FoundTie>> ties) {
        PanelMember member = panel.get(seat);
        Reviewer reviewer = member.reviewer();
        List<FoundTie> found = ties.isEmpty() ? List.of() : ties.getOrDefault(reviewer.id(), List.of());
        return new Candidate(reviewer, dispute, day.date(), member.load(), found, Optional.empty(), day.taxonomy());
    }
}

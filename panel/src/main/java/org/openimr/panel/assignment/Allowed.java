package org.openimr.panel.assignment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openimr.law.RuleId;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.assignment.DayRules.Reach;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.SeatRule;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.PartyId;

/**
 * Who may take a case by every rule but for places. Each rule is asked no more often than what it looks at changes: the
 * same are allowed as if each were asked about each of the panel and each case.
 */
final class Allowed {
    private final Day day;
    private final List<PanelMember> panel;
    private final Map<ReviewerId, Integer> seats = new HashMap<>();
    private final Map<PartyId, BitSet> persons = new HashMap<>();
    private final Map<Integer, Alone> alone = new ConcurrentHashMap<>();
    private final Map<OneField, BitSet> byField = new ConcurrentHashMap<>();
    private final Map<Asked, Knowing> byFields = new ConcurrentHashMap<>();
    private final Map<LocalDate, boolean[]> byDueDay = new ConcurrentHashMap<>();

    /** @param panel  of the day, in the order in which it is spoken of */
    Allowed(Day day, List<PanelMember> panel) {
        this.day = day;
        this.panel = panel;
        for (int seat = 0; seat < panel.size(); seat++) {
            Reviewer reviewer = panel.get(seat).reviewer();
            seats.put(reviewer.id(), seat);
            persons.computeIfAbsent(reviewer.person(), _ -> new BitSet()).set(seat);
        }
    }

    /**
     * A reviewer by rules that need no case.
     *
     * @param fit       by those that look at nothing of a dispute
     * @param unlinked  by those that look at links, where there is none
     */
    private record Alone(boolean fit, boolean unlinked) {}

    /** A rule and the only field that it is shown. */
    private record OneField(RuleId rule, Field field) {}

    /** What a dispute asks to be known. */
    private record Asked(Set<Field> forCondition, Set<Field> forTreatment) {}

    /**
     * Those who know what a dispute asks for.
     *
     * @param seats     in ascending order
     * @param unlinked  for each of them, whether they may where nothing links them to the case
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never let out of here
    private record Knowing(int[] seats, boolean[] unlinked) {}

    /** Places in the panel of those who may, in ascending order. */
    int[] seats(Dispute dispute) {
        if (panel.isEmpty() || !passes(Reach.DISPUTE, 0, dispute, Map.of())) return new int[0];
        Knowing knowing = byFields.computeIfAbsent(
                new Asked(dispute.forCondition(), dispute.forTreatment()), _ -> knowing(dispute));
        boolean[] present = byDueDay.computeIfAbsent(dispute.dueOn(), _ -> present(dispute));
        Map<ReviewerId, List<FoundTie>> ties = day.ties().of(dispute);
        BitSet linked = linked(dispute, ties);
        int[] able = new int[knowing.seats().length];
        int count = 0;
        for (int i = 0; i < able.length; i++) {
            int seat = knowing.seats()[i];
            if (!present[seat]) continue;
            if (linked.get(seat) ? !passes(Reach.LINKS, seat, dispute, ties) : !knowing.unlinked()[i]) continue;
            if (passes(Reach.WHOLE_CASE, seat, dispute, ties)) able[count++] = seat;
        }
        return Arrays.copyOf(able, count);
    }

    private BitSet linked(Dispute dispute, Map<ReviewerId, List<FoundTie>> ties) {
        BitSet linked = new BitSet(panel.size());
        for (ReviewerId tied : ties.keySet()) mark(linked, tied);
        for (ReviewerId sat : dispute.satBefore()) mark(linked, sat);
        for (Involved one : dispute.involved()) {
            BitSet themselves = persons.get(one.party());
            if (themselves != null) linked.or(themselves);
        }
        return linked;
    }

    private void mark(BitSet linked, ReviewerId id) {
        Integer seat = seats.get(id);
        if (seat != null) linked.set(seat);
    }

    private Knowing knowing(Dispute dispute) {
        BitSet may = passAnyField(dispute);
        int[] able = new int[panel.size()];
        boolean[] unlinked = new boolean[panel.size()];
        int count = 0;
        for (int seat = may.nextSetBit(0); seat >= 0; seat = may.nextSetBit(seat + 1)) {
            Alone one = alone.computeIfAbsent(seat, asked -> alone(asked, dispute));
            if (!one.fit() || !passes(Reach.FIELDS, seat, dispute, Map.of())) continue;
            able[count] = seat;
            unlinked[count] = one.unlinked();
            count++;
        }
        return new Knowing(Arrays.copyOf(able, count), Arrays.copyOf(unlinked, count));
    }

    private BitSet passAnyField(Dispute dispute) {
        Set<Field> fields = new HashSet<>(dispute.forCondition());
        fields.addAll(dispute.forTreatment());
        BitSet may = new BitSet(panel.size());
        may.set(0, panel.size());
        for (SeatRule rule : day.rules().reaching(Reach.ANY_FIELD)) {
            BitSet passed = fields.isEmpty() ? passing(rule, dispute) : new BitSet(panel.size());
            for (Field field : fields) {
                passed.or(byField.computeIfAbsent(
                        new OneField(rule.id(), field), one -> passing(rule, asking(dispute, one.field()))));
            }
            may.and(passed);
        }
        return may;
    }

    private BitSet passing(SeatRule rule, Dispute dispute) {
        BitSet passing = new BitSet(panel.size());
        for (int seat = 0; seat < panel.size(); seat++) {
            if (rule.check(candidate(seat, dispute, Map.of())).isEmpty()) passing.set(seat);
        }
        return passing;
    }

    private Alone alone(int seat, Dispute dispute) {
        return new Alone(
                passes(Reach.NOTHING, seat, dispute, Map.of()), passes(Reach.LINKS, seat, ofNobody(dispute), Map.of()));
    }

    private boolean[] present(Dispute dispute) {
        boolean[] may = new boolean[panel.size()];
        for (int seat = 0; seat < may.length; seat++) may[seat] = passes(Reach.DUE_DAY, seat, dispute, Map.of());
        return may;
    }

    private static Dispute asking(Dispute dispute, Field field) {
        return new Dispute(
                dispute.number(),
                dispute.readyOn(),
                dispute.dueOn(),
                Set.of(field),
                Set.of(),
                dispute.involved(),
                dispute.satBefore());
    }

    private static Dispute ofNobody(Dispute dispute) {
        return new Dispute(
                dispute.number(),
                dispute.readyOn(),
                dispute.dueOn(),
                dispute.forCondition(),
                dispute.forTreatment(),
                List.of(),
                Set.of());
    }

    private boolean passes(Reach reach, int seat, Dispute dispute, Map<ReviewerId, List<FoundTie>> ties) {
        List<SeatRule> rules = day.rules().reaching(reach);
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

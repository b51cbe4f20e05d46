package org.openimr.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.assignment.PanelMember;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/**
 * Those who are involved in fictional disputes, and the ways that lead from reviewers to them: about 2 of 100 pairs of a
 * reviewer and a dispute are barred by one, and about as many have ways that bar nobody. Some reviewers are
 * the physician of a dispute themselves, and some have the injured worker for a patient.
 */
final class FictionalParties {
    private static final int EMPLOYERS = 1_000;
    private static final int ADMINISTRATORS = 30;
    private static final int ORGANIZATIONS = 12;
    private static final int PHYSICIANS = 1_500;

    /** One in so many reviewers is among the physicians. */
    private static final int TREATING = 10;

    /** Part of the reviewers whom a tie to a party bars: with four such parties in a dispute 2 of 100 pairs. */
    private static final double BARRED = 0.0046;

    private static final BigDecimal LITTLE = new BigDecimal("0.04");
    private static final BigDecimal MUCH = new BigDecimal("0.3");

    private final Random random;
    private final int treating;
    private final List<PartyId> employers = named("employer", EMPLOYERS);
    private final List<PartyId> administrators = named("claims administrator", ADMINISTRATORS);
    private final List<PartyId> organizations = named("utilization review organization", ORGANIZATIONS);
    private final Map<PartyId, Map<ReviewerId, List<FoundTie>>> ways = new HashMap<>();

    FictionalParties(List<PanelMember> panel, Random random) {
        this.random = random;
        this.treating = panel.size() / TREATING;
        for (PartyId one : employers) tie(one, panel);
        for (PartyId one : administrators) tie(one, panel);
        for (PartyId one : organizations) tie(one, panel);
        for (int i = 1; i <= PHYSICIANS; i++) tie(physician(i), panel);
    }

    private static List<PartyId> named(String kind, int count) {
        List<PartyId> parties = new ArrayList<>();
        for (int i = 1; i <= count; i++) parties.add(new PartyId("fictional " + kind + " " + i));
        return parties;
    }

    private PartyId physician(int number) {
        return number <= treating
                ? FictionalPanel.person(number * TREATING)
                : new PartyId("fictional physician " + number);
    }

    /** Employee, employer, claims administrator, utilization review organization and physician of a case. */
    List<Involved> involved(int number) {
        return List.of(
                new Involved(Involvement.EMPLOYEE, new PartyId("fictional employee " + number)),
                new Involved(Involvement.EMPLOYER, any(employers)),
                new Involved(Involvement.CLAIMS_ADMINISTRATOR, any(administrators)),
                new Involved(Involvement.UTILIZATION_REVIEW_ORGANIZATION, any(organizations)),
                new Involved(Involvement.PHYSICIAN, physician(1 + random.nextInt(PHYSICIANS))));
    }

    /** Of the ways to each of those involved those of a reviewer together. */
    Map<ReviewerId, List<FoundTie>> of(Dispute dispute) {
        Map<ReviewerId, List<FoundTie>> found = new HashMap<>();
        for (Involved one : dispute.involved()) {
            ways.getOrDefault(one.party(), Map.of())
                    .forEach((reviewer, more) -> found.merge(reviewer, more, FictionalParties::both));
        }
        return found;
    }

    private static List<FoundTie> both(List<FoundTie> some, List<FoundTie> more) {
        List<FoundTie> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }

    /** One employee in twenty is a patient of some reviewer. */
    void patient(int number, Reviewer reviewer) {
        if (number % 20 != 0) return;
        Tie tie = tie(
                new PartyId("fictional employee " + number), Tie.Kind.PATIENT_OF, reviewer.person(), Optional.empty());
        keep(reviewer, List.of(new FoundTie.Step.Along(tie, true)));
    }

    private PartyId any(List<PartyId> parties) {
        return parties.get(random.nextInt(parties.size()));
    }

    private void tie(PartyId party, List<PanelMember> panel) {
        int barred = count(panel.size());
        int unbarred = count(panel.size());
        for (int i = 0; i < barred + unbarred; i++) {
            Reviewer reviewer = panel.get(random.nextInt(panel.size())).reviewer();
            PartyId person = reviewer.person();
            if (person.equals(party) || ways.getOrDefault(party, Map.of()).containsKey(reviewer.id())) continue;
            keep(reviewer, i < barred ? barring(person, party) : harmless(person, party));
        }
    }

    /** Of so many reviewers; the rest of the division by chance. */
    private int count(int reviewers) {
        return (int) (BARRED * reviewers + random.nextDouble());
    }

    private void keep(Reviewer reviewer, List<FoundTie.Step> steps) {
        FoundTie way = new FoundTie(steps);
        ways.computeIfAbsent(way.to(), _ -> new HashMap<>()).put(reviewer.id(), List.of(way));
    }

    private List<FoundTie.Step> barring(PartyId from, PartyId to) {
        PartyId between = new PartyId("fictional partner of " + from);
        return switch (random.nextInt(7)) {
            case 0 -> steps(tie(from, Tie.Kind.EMPLOYED_BY, to, Optional.empty()));
            case 1 -> steps(tie(from, Tie.Kind.SIBLING, to, Optional.empty()));
            case 2 -> steps(tie(from, Tie.Kind.OWNER, to, Optional.of(MUCH)));
            case 3 -> steps(tie(from, Tie.Kind.PAID_BY, to, Optional.empty()));
            case 4 -> steps(tie(from, Tie.Kind.DIRECTOR_OF, to, Optional.empty()));
            case 5 -> steps(tie(from, Tie.Kind.CONTRACTOR_OF, to, Optional.of(MUCH)));
            // Whether a partner's employer counts is for a person to judge.
            default ->
                steps(
                        tie(from, Tie.Kind.PARTNER, between, Optional.empty()),
                        tie(between, Tie.Kind.EMPLOYED_BY, to, Optional.empty()));
        };
    }

    /** Of a utilization review organization even little money bars. */
    private List<FoundTie.Step> harmless(PartyId from, PartyId to) {
        return switch (random.nextInt(3)) {
            case 0 -> steps(tie(from, Tie.Kind.STAFF_PRIVILEGES_AT, to, Optional.empty()));
            case 1 -> steps(tie(from, Tie.Kind.OWNER, to, Optional.of(LITTLE)));
            default -> steps(tie(from, Tie.Kind.PAID_BY, to, Optional.of(LITTLE)));
        };
    }

    private static List<FoundTie.Step> steps(Tie... ties) {
        List<FoundTie.Step> steps = new ArrayList<>();
        for (Tie tie : ties) steps.add(new FoundTie.Step.Along(tie, false));
        return steps;
    }

    private static Tie tie(PartyId from, Tie.Kind kind, PartyId to, Optional<BigDecimal> share) {
        return new Tie(from, kind, to, During.always(), share, "fictional register");
    }
}

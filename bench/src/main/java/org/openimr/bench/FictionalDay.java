package org.openimr.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.assignment.Day;
import org.openimr.panel.assignment.DayRules;
import org.openimr.panel.assignment.PanelMember;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.matching.MatchSettings;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.rules.Established;
import org.openimr.panel.rules.SeatSettings;
import org.openimr.panel.specialty.Field;

/** Fictional cases and reviewers under the rules of law: 40 specialties with Zipf frequencies, 10 states, 2 % conflicts. */
final class FictionalDay {
    private static final LocalDate DAY = LocalDate.of(2033, 5, 2);

    private final FictionalFields fields = new FictionalFields();
    private final Random random;

    private FictionalDay(long seed) {
        this.random = new Random(seed);
    }

    /** @param room  places of all reviewers without a flaw together, for each case */
    static Day of(int cases, int reviewers, double room, long seed) {
        return new FictionalDay(seed).day(cases, reviewers, room, seed);
    }

    private Day day(int cases, int reviewers, double room, long seed) {
        List<PanelMember> panel = new FictionalPanel(DAY, fields, random).members(reviewers, room * cases);
        FictionalParties parties = new FictionalParties(panel, random);
        List<Dispute> disputes = new ArrayList<>();
        for (int number = 1; number <= cases; number++) {
            disputes.add(dispute(number, panel, parties));
            parties.patient(number, any(panel));
        }
        MatchSettings settings = MatchSettings.defaults();
        return new Day(
                DAY,
                panel,
                disputes,
                DayRules.ofLaw(SeatSettings.defaults(), Established.nothing(), DAY, settings),
                parties::of,
                fields.taxonomy(),
                settings,
                seed);
    }

    private Reviewer any(List<PanelMember> panel) {
        return panel.get(random.nextInt(panel.size())).reviewer();
    }

    private Dispute dispute(int number, List<PanelMember> panel, FictionalParties parties) {
        Field condition = fields.drawn(random);
        Field treatment = random.nextInt(10) < 7 ? condition : fields.drawn(random);
        Set<ReviewerId> before = random.nextInt(50) == 0 ? Set.of(any(panel).id()) : Set.of();
        return new Dispute(
                new CaseReference("CM33-%07d".formatted(number)),
                DAY.minusDays(random.nextInt(20)),
                DAY.plusDays(3 + random.nextInt(22)),
                Set.of(condition),
                Set.of(treatment),
                parties.involved(number),
                before);
    }
}

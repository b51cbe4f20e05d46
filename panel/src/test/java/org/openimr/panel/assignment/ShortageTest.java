package org.openimr.panel.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.openimr.panel.matching.Fiction.BONES;
import static org.openimr.panel.matching.Fiction.DAY;
import static org.openimr.panel.matching.Fiction.SLEEP;
import static org.openimr.panel.matching.Fiction.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.panel.assignment.Unassigned.Reason;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.matching.Availability;
import org.openimr.panel.matching.Fiction;
import org.openimr.panel.matching.Standing;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.register.UsState;
import org.openimr.panel.rules.Load;
import org.openimr.panel.specialty.Field;

/** What is said to be lacking is what helps. People and cases are fictional. */
class ShortageTest {
    private static final LocalDate LATER = LocalDate.of(2034, 12, 31);

    private static PanelMember member(int number, LocalDate licensedUntil, int places, Field field) {
        return new PanelMember(
                Fiction.reviewer(
                        number, UsState.CA, licensedUntil, new Capacity(places, 99), List.of(), List.of(field)),
                new Load(0, 0),
                Standing.none());
    }

    private static SolvedDay solved(List<PanelMember> panel, Dispute... disputes) {
        return SolvedDay.stepByStep(SmallDays.of(panel, List.of(disputes), _ -> Map.of(), 1));
    }

    @Test
    void a_lapsed_license_that_would_be_enough_is_named_with_its_holder() {
        SolvedDay day = solved(
                List.of(member(1, DAY.minusDays(1), 9, SLEEP), member(2, LATER, 9, BONES)),
                Fiction.dispute(1, SLEEP, SLEEP));
        Unassigned left = day.unassigned().getFirst();
        assertThat(left.reason()).isInstanceOf(Reason.NobodyMay.class);
        assertThat(((Reason.NobodyMay) left.reason()).excluded())
                .containsExactly(
                        new Unassigned.Exclusion(Fiction.LICENSED, 1, Set.of(id(1))),
                        new Unassigned.Exclusion(Fiction.KNOWING, 1, Set.of(id(2))));
        assertThat(left.fixes())
                .first()
                .asInstanceOf(type(Fix.Lift.class))
                .satisfies(lift -> assertThat(lift.rule()).isEqualTo(Fiction.LICENSED.id()))
                .satisfies(lift -> assertThat(lift.reviewers()).containsExactly(id(1)))
                .satisfies(lift -> assertThat(lift.words()).endsWith("Have the license renewed."));
        assertThat(left.fixes()).last().isEqualTo(new Fix.Hire(Set.of(SLEEP), Set.of(SLEEP)));
        assertThat(solved(List.of(member(1, LATER, 9, SLEEP)), Fiction.dispute(1, SLEEP, SLEEP))
                        .unassigned())
                .isEmpty();
    }

    @Test
    void where_every_place_is_taken_one_more_of_those_who_could_make_room_is_asked_for() {
        SolvedDay day = solved(
                List.of(member(1, LATER, 1, BONES), member(2, LATER, 1, SLEEP)),
                Fiction.dispute(1, BONES, BONES),
                Fiction.dispute(2, BONES, BONES),
                Fiction.dispute(3, BONES, BONES));
        assertThat(day.unassigned()).hasSize(2).allSatisfy(left -> {
            assertThat(left.reason()).isEqualTo(new Reason.NoPlace(Set.of(id(1))));
            assertThat(left.fixes()).containsExactly(new Fix.MorePlaces(Set.of(id(1))));
        });
        assertThat(day.shortages()).singleElement().satisfies(shortage -> {
            assertThat(shortage.cases()).hasSize(2);
            assertThat(shortage.fix().words()).contains("more places");
        });
    }

    @Test
    void whoever_turned_the_case_down_is_named_as_the_one_to_ask_again() {
        Dispute dispute = Fiction.dispute(1, BONES, BONES);
        Day day = SmallDays.of(List.of(member(1, LATER, 9, BONES)), List.of(dispute), _ -> Map.of(), 1);
        DayRules rules = day.rules()
                .and(DayRules.Reach.WHOLE_CASE, Availability.notTurnedDown(Map.of(dispute.number(), Set.of(id(1)))));
        Day asked = new Day(
                day.date(), day.panel(), day.disputes(), rules, day.ties(), day.taxonomy(), day.settings(), day.seed());
        assertThat(SolvedDay.stepByStep(day).unassigned()).isEmpty();
        assertThat(SolvedDay.stepByStep(asked).unassigned().getFirst().fixes())
                .first()
                .asInstanceOf(type(Fix.Lift.class))
                .satisfies(lift -> assertThat(lift.reviewers()).containsExactly(id(1)));
    }

    @Test
    void no_hire_helps_a_case_that_has_no_time_left() {
        Dispute late = Fiction.dispute(1, DAY.minusDays(20), DAY.plusDays(1), BONES, BONES, Set.of());
        assertThat(solved(List.of(member(1, LATER, 9, SLEEP)), late)
                        .unassigned()
                        .getFirst()
                        .fixes())
                .singleElement()
                .isInstanceOf(Fix.NoTime.class);
    }

    @Test
    void nobody_at_all_is_a_shortage_too() {
        assertThat(solved(List.of(), Fiction.dispute(1, BONES, SLEEP)).shortages())
                .extracting(Shortage::fix)
                .containsExactly(new Fix.Hire(Set.of(BONES), Set.of(SLEEP)));
    }

    @Test
    void what_helps_most_cases_comes_first() {
        SolvedDay day = solved(
                List.of(member(1, DAY.minusDays(1), 9, SLEEP)),
                Fiction.dispute(1, BONES, BONES),
                Fiction.dispute(2, SLEEP, SLEEP),
                Fiction.dispute(3, SLEEP, SLEEP));
        assertThat(day.shortages())
                .extracting(shortage -> shortage.cases().size())
                .isSortedAccordingTo((one, other) -> other - one)
                .contains(2, 1);
    }

    @Test
    void a_place_or_a_hire_that_is_asked_for_lets_one_case_more_be_assigned() {
        int tried = 0;
        for (long seed = 1; seed <= 1_000; seed++) {
            Day day = SmallDays.random(seed, 6, 8);
            SolvedDay before = SolvedDay.stepByStep(day);
            for (Unassigned left : before.unassigned()) {
                for (Fix fix : left.fixes()) {
                    if (mend(day, fix).isEmpty()) continue;
                    SolvedDay after = SolvedDay.stepByStep(mend(day, fix).getFirst());
                    assertThat(after.assigned())
                            .as("seed %d, %s", seed, fix)
                            .hasSize(before.assigned().size() + 1);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(1_000);
    }

    /** The day with the fix made once; empty for what cannot be mended on the panel. */
    private static List<Day> mend(Day day, Fix fix) {
        List<PanelMember> panel = new ArrayList<>(day.panel());
        switch (fix) {
            case Fix.Hire hire ->
                panel.add(member(999, LATER, 1, hire.forCondition().iterator().next()));
            case Fix.MorePlaces more ->
                panel.replaceAll(member -> member.reviewer()
                                .id()
                                .equals(more.reviewers().iterator().next())
                        ? oneMore(member)
                        : member);
            case Fix.Lift _, Fix.NoTime _ -> {
                return List.of();
            }
        }
        return List.of(SmallDays.of(panel, day.disputes(), day.ties(), day.seed()));
    }

    private static PanelMember oneMore(PanelMember member) {
        int places = member.places() + 1;
        Capacity capacity =
                new Capacity(member.load().open() + places, member.load().recent() + places);
        var old = member.reviewer();
        return new PanelMember(
                new Reviewer(
                        old.id(),
                        old.person(),
                        old.degree(),
                        old.languages(),
                        capacity,
                        old.absences(),
                        old.credentials()),
                member.load(),
                member.standing());
    }
}

package org.openimr.process.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.process.deadlines.ExtensionGrant.Ground.EXTRAORDINARY_CIRCUMSTANCES;
import static org.openimr.process.deadlines.ExtensionGrant.Ground.GOOD_CAUSE;
import static org.openimr.process.deadlines.Standing.DOUBTFUL;
import static org.openimr.process.deadlines.Standing.IN_TIME;
import static org.openimr.process.deadlines.Standing.LATE;
import static org.openimr.process.deadlines.Terms.DEFAULTS;
import static org.openimr.process.deadlines.Terms.at;
import static org.openimr.process.deadlines.Terms.atMinute;
import static org.openimr.process.deadlines.Terms.limit;
import static org.openimr.process.deadlines.Terms.on;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.process.deadlines.Information.RecordsIn;
import org.openimr.process.register.Fails;
import org.openimr.process.register.Passes;

/** Rows 21 to 24 of section 6. */
class DecisionLimitsTest {
    private static final DecideExpedited EXPEDITED = new DecideExpedited(DEFAULTS.expeditedDecisionHours());
    private static final Information COMPLETE = Information.complete(at("2026-02-20T10:00"), at("2026-03-06T16:30"));
    private static final Information WAITING =
            new Information(at("2026-02-20T10:00"), Optional.empty(), Optional.empty());

    @Test
    @Passes(DecideRegular.class)
    void a_regular_decision_is_in_time_on_day_30_or_the_open_day_after_it() { // LC 4610.6(d)(1)(B)
        Term term = new DecideRegular().termFor(COMPLETE); // 5 April 2026 is a Sunday
        assertThat(on(term, "2026-04-06")).isEqualTo(IN_TIME);
        assertThat(limit(term).explain())
                .startsWith(
                        "30 days from receipt of the request and the supporting documents 2026-03-06 → 2026-04-05;");
    }

    @Test
    @Fails(DecideRegular.class)
    void a_regular_decision_is_late_the_day_after_and_stays_valid() {
        assertThat(on(new DecideRegular().termFor(COMPLETE), "2026-04-07")).isEqualTo(LATE);
    }

    @Test
    @Passes(DecideRegular.class)
    void an_extension_comes_before_the_roll() {
        Term term = new DecideRegular().termFor(COMPLETE.with(new ExtensionGrant(2, GOOD_CAUSE)));
        assertThat(limit(term).explain())
                .isEqualTo(
                        "30 days from receipt of the request and the supporting documents 2026-03-06 → 2026-04-05; +2 days"
                                + " granted for good cause, LC 4610.6(d)(2) → 2026-04-07");
    }

    @Test
    @Fails(DecideRegular.class)
    void no_time_runs_before_the_records_are_complete() {
        Term term = new DecideRegular().termFor(WAITING);
        assertThat(term)
                .isInstanceOfSatisfying(
                        Term.NotStarted.class,
                        waits -> assertThat(waits.reason())
                                .isEqualTo("The time for the decision has not begun: the supporting documents are not"
                                        + " complete (Lab. Code 4610.6(d)(1)(B))."));
        assertThat(EXPEDITED.termFor(WAITING)).isInstanceOf(Term.NotStarted.class);
        assertThat(WAITING.judgedOn()).isEqualTo("2026-02-20");
        assertThat(COMPLETE.judgedOn()).isEqualTo("2026-03-06");
    }

    @Test
    void the_time_runs_from_the_later_of_request_and_records_or_from_the_go_ahead_without_them() {
        Information early = Information.complete(at("2026-03-06T16:30"), at("2026-03-01T09:00"));
        assertThat(early.startsAt()).contains(at("2026-03-06T16:30"));
        Information goAhead = new Information(
                at("2026-02-20T10:00"), Optional.of(new RecordsIn.GoAhead(at("2026-03-10T09:00"))), Optional.empty());
        assertThat(limit(new DecideRegular().termFor(goAhead)).explain())
                .startsWith("30 days from the go-ahead without the missing records 2026-03-10");
        Information before = new Information(
                at("2026-03-06T16:30"), Optional.of(new RecordsIn.GoAhead(at("2026-03-01T09:00"))), Optional.empty());
        assertThat(limit(new DecideRegular().termFor(before)).explain())
                .startsWith("30 days from receipt of the request and the supporting documents 2026-03-06");
        Information same = new Information(
                at("2026-03-06T16:30"), Optional.of(new RecordsIn.GoAhead(at("2026-03-06T16:30"))), Optional.empty());
        assertThat(limit(new DecideRegular().termFor(same)).explain()).startsWith("30 days from the go-ahead");
    }

    @Test
    @Passes(DecideFormulary.class)
    void a_decision_on_a_formulary_drug_is_in_time_on_the_fifth_working_day() { // LC 4610.6(d)(1)(A)
        assertThat(on(new DecideFormulary().termFor(COMPLETE), "2026-03-13")).isEqualTo(IN_TIME);
    }

    @Test
    @Fails(DecideFormulary.class)
    void a_decision_on_a_formulary_drug_is_late_on_the_sixth() {
        assertThat(on(new DecideFormulary().termFor(COMPLETE), "2026-03-16")).isEqualTo(LATE);
    }

    @Test
    @Passes(DecideFormulary.class)
    void days_granted_for_a_formulary_drug_are_doubtful() { // (d)(2) names regular and expedited reviews
        Term term = new DecideFormulary().termFor(COMPLETE.with(new ExtensionGrant(1, GOOD_CAUSE)));
        assertThat(on(term, "2026-03-13")).isEqualTo(IN_TIME);
        assertThat(on(term, "2026-03-16")).isEqualTo(DOUBTFUL); // the 14th is a Saturday
        assertThat(on(term, "2026-03-17")).isEqualTo(LATE);
        assertThat(term.sentences()).last().asString().startsWith("Extensions are provided for regular and expedited");
    }

    @Test
    void an_extension_of_a_decision_that_waits_changes_nothing() {
        Term term = new DecideFormulary().termFor(WAITING.with(new ExtensionGrant(1, GOOD_CAUSE)));
        assertThat(term).isInstanceOf(Term.NotStarted.class);
    }

    @Test
    @Passes(DecideExpedited.class)
    void an_expedited_decision_is_in_time_at_the_last_minute_of_72_hours() { // LC 4610.6(d)(1)(C)
        Term term = EXPEDITED.termFor(COMPLETE); // the clocks go forward on 8 March 2026
        assertThat(atMinute(term, "2026-03-09T17:30")).isEqualTo(IN_TIME);
        assertThat(EXPEDITED.norm().must()).contains("72 hours");
        assertThat(limit(term).explain())
                .startsWith("72 hours from receipt of the request and the supporting documents 2026-03-06 16:30 PST");
    }

    @Test
    @Fails(DecideExpedited.class)
    void an_expedited_decision_is_late_a_minute_after() {
        assertThat(atMinute(EXPEDITED.termFor(COMPLETE), "2026-03-09T17:31")).isEqualTo(LATE);
    }

    @Test
    @Passes(ExtendDecision.class)
    void three_days_are_the_longest_extension() { // LC 4610.6(d)(2)
        Term regular = new ExtendDecision()
                .termFor(new DecisionToExtend(new DecideRegular(), COMPLETE, EXTRAORDINARY_CIRCUMSTANCES));
        assertThat(on(regular, "2026-04-08")).isEqualTo(IN_TIME);
        assertThat(limit(regular).sentences())
                .contains(
                        "An extension of 3 calendar days was granted for extraordinary circumstances, to Wednesday, April"
                                + " 8, 2026 (Lab. Code 4610.6(d)(2)).");
        Term expedited = new ExtendDecision().termFor(new DecisionToExtend(EXPEDITED, COMPLETE, GOOD_CAUSE));
        assertThat(atMinute(expedited, "2026-03-12T17:30")).isEqualTo(IN_TIME);
        assertThat(atMinute(expedited, "2026-03-12T17:31")).isEqualTo(LATE);
        assertThat(new DecisionToExtend(EXPEDITED, COMPLETE, GOOD_CAUSE).judgedOn())
                .isEqualTo("2026-03-06");
    }

    @Test
    @Fails(ExtendDecision.class)
    void a_fourth_day_is_late() {
        Term term = new ExtendDecision().termFor(new DecisionToExtend(new DecideRegular(), COMPLETE, GOOD_CAUSE));
        assertThat(on(term, "2026-04-09")).isEqualTo(LATE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, -1})
    @Fails(ExtendDecision.class)
    void an_extension_of_no_day_or_of_four_is_not_granted(int days) {
        assertThatThrownBy(() -> new ExtensionGrant(days, GOOD_CAUSE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an extension gives 1 to 3 days, not " + days);
    }
}

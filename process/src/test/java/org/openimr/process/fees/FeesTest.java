package org.openimr.process.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.determination.Priority.EXPEDITED;
import static org.openimr.determination.Priority.STANDARD;
import static org.openimr.process.fees.BilledReview.Course.DECIDED;
import static org.openimr.process.fees.BilledReview.Course.ENDED_AFTER_REVIEWER;
import static org.openimr.process.fees.BilledReview.Course.ENDED_BEFORE_REVIEWER;
import static org.openimr.process.fees.BilledReview.Degree.MEDICAL_OR_OSTEOPATHIC;
import static org.openimr.process.fees.BilledReview.Degree.OTHER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Priority;
import org.openimr.law.Grade;
import org.openimr.law.Money;
import org.openimr.process.fees.BillEachApplication.Assigned;
import org.openimr.process.fees.BilledReview.Course;
import org.openimr.process.fees.BilledReview.Degree;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.register.Fails;
import org.openimr.process.register.Passes;

/** What a review costs, by the day of submission (8 CCR 9792.10.8). */
class FeesTest {
    private static final FeeSchedules FEES = new FeeSchedules(FeeSettings.defaults());

    private static BilledReview review(
            String submitted, Priority priority, Degree degree, int reviewers, boolean pharmacy, Course course) {
        return new BilledReview(LocalDate.parse(submitted), priority, degree, reviewers, pharmacy, course);
    }

    private static BilledReview regular(String submitted) {
        return review(submitted, STANDARD, MEDICAL_OR_OSTEOPATHIC, 1, false, DECIDED);
    }

    private static Optional<Money> dollars(int dollars) {
        return Optional.of(Money.dollars(dollars));
    }

    @ParameterizedTest(name = "2013, {0}, {1}, {2} reviewers: {3} dollars")
    @CsvSource({
        "STANDARD, MEDICAL_OR_OSTEOPATHIC, 1, 560",
        "STANDARD, MEDICAL_OR_OSTEOPATHIC, 2, 760",
        "STANDARD, OTHER, 1, 495",
        "STANDARD, OTHER, 2, 655",
        "EXPEDITED, MEDICAL_OR_OSTEOPATHIC, 1, 685",
        "EXPEDITED, MEDICAL_OR_OSTEOPATHIC, 2, 850",
        "EXPEDITED, OTHER, 1, 595"
    })
    @Passes(FeesOf2013.class)
    void the_first_schedule_goes_by_degree_and_number(Priority priority, Degree degree, int reviewers, int dollars) {
        for (String submitted : List.of("2013-01-01", "2014-03-31")) {
            Fee fee = FEES.feeFor(review(submitted, priority, degree, reviewers, true, DECIDED));
            assertThat(fee).isInstanceOfSatisfying(Fee.Amount.class, amount -> {
                assertThat(amount.money()).isEqualTo(Money.dollars(dollars));
                assertThat(amount.grade()).isEqualTo(Grade.TEXT_READ);
            });
        }
    }

    @Test
    @Fails(FeesOf2013.class)
    void what_the_first_schedule_says_of_ended_reviews_and_of_two_others_in_haste_was_not_found() {
        Fee two = FEES.feeFor(review("2013-06-03", EXPEDITED, OTHER, 2, false, DECIDED));
        assertThat(two.known()).isEmpty();
        assertThat(two.sentence())
                .isEqualTo("The fee for an expedited review by two reviewers with another degree was not found (8 CCR"
                        + " 9792.10.8); set fees.2013.expedited-other-degree-two-reviewers to bill it.");
        for (Course course : List.of(ENDED_BEFORE_REVIEWER, ENDED_AFTER_REVIEWER)) {
            for (Priority priority : Priority.values())
                assertThat(FEES.feeFor(review("2013-06-03", priority, OTHER, 1, false, course))
                                .known())
                        .isEmpty();
        }
        assertThat(FEES.feeFor(review("2013-06-03", STANDARD, OTHER, 3, false, DECIDED))
                        .known())
                .isEmpty();
        assertThat(FEES.feeFor(regular("2014-04-01")).known()).isNotEqualTo(dollars(560));
    }

    @ParameterizedTest(name = "2014, {0}, pharmacy only {1}, {2}: {3} dollars")
    @CsvSource({
        "STANDARD, false, DECIDED, 420",
        "STANDARD, true, DECIDED, 390",
        "EXPEDITED, false, DECIDED, 515",
        "EXPEDITED, true, DECIDED, 515",
        "STANDARD, false, ENDED_BEFORE_REVIEWER, 160",
        "STANDARD, true, ENDED_BEFORE_REVIEWER, 160",
        "EXPEDITED, false, ENDED_BEFORE_REVIEWER, 160",
        "STANDARD, false, ENDED_AFTER_REVIEWER, 420"
    })
    @Passes(FeesOf2014.class)
    void the_lower_schedule_knows_drugs_and_no_degrees(
            Priority priority, boolean pharmacy, Course course, int dollars) {
        for (String submitted : List.of("2014-04-01", "2014-12-31")) {
            Fee fee = FEES.feeFor(review(submitted, priority, OTHER, 1, pharmacy, course));
            assertThat(fee.known()).isEqualTo(dollars(dollars));
            assertThat(((Fee.Amount) fee).grade()).isEqualTo(Grade.SECONDARY);
        }
    }

    @Test
    @Fails(FeesOf2014.class)
    void the_lower_schedule_says_nothing_of_two_reviewers_and_not_all_of_ended_reviews() {
        assertThat(FEES.feeFor(review("2014-06-02", STANDARD, OTHER, 2, true, DECIDED)))
                .isInstanceOfSatisfying(
                        Fee.NotFound.class, fee -> assertThat(fee.line()).isEqualTo(FeeLine.REGULAR_TWO_REVIEWERS));
        assertThat(FEES.feeFor(review("2014-06-02", EXPEDITED, OTHER, 2, false, DECIDED)))
                .isInstanceOf(Fee.NotFound.class);
        assertThat(FEES.feeFor(review("2014-06-02", STANDARD, OTHER, 3, false, DECIDED)))
                .isInstanceOf(Fee.NotFound.class);
        assertThat(FEES.feeFor(review("2014-06-02", STANDARD, OTHER, 1, true, ENDED_AFTER_REVIEWER)))
                .isInstanceOf(Fee.NotFound.class);
        assertThat(FEES.feeFor(review("2014-06-02", EXPEDITED, OTHER, 1, true, ENDED_AFTER_REVIEWER)))
                .isInstanceOf(Fee.NotFound.class);
        assertThat(FEES.feeFor(regular("2015-01-01")).known()).isEmpty();
    }

    @Test
    @Fails(FeesOf2015To2019.class)
    void the_schedule_of_2015_to_2019_was_not_found() {
        for (Priority priority : Priority.values())
            for (int reviewers = 1; reviewers <= 3; reviewers++)
                for (boolean pharmacy : new boolean[] {true, false})
                    for (Course course : Course.values())
                        assertThat(FEES.feeFor(review("2017-06-01", priority, OTHER, reviewers, pharmacy, course)))
                                .isInstanceOf(Fee.NotFound.class);
    }

    @Test
    @Passes(FeesOf2015To2019.class)
    void an_amount_set_for_2015_to_2019_is_billed_as_an_assumption() {
        FeeSchedules set = new FeeSchedules(FeeSettings.defaults().with(Map.of("fees.2015.regular", "400")));
        for (String submitted : List.of("2015-01-01", "2019-12-31")) {
            Fee fee = set.feeFor(regular(submitted));
            assertThat(fee.known()).isEqualTo(dollars(400));
            assertThat(fee.sentence())
                    .isEqualTo("The fee for a regular review is $400 (8 CCR 9792.10.8; text not found).");
        }
        assertThat(set.feeFor(regular("2014-12-31")).known()).isEqualTo(dollars(420));
    }

    @ParameterizedTest(name = "2020, {0}, pharmacy only {1}, {2}: {3} dollars")
    @CsvSource({
        "STANDARD, false, DECIDED, 345",
        "STANDARD, true, DECIDED, 345",
        "EXPEDITED, false, DECIDED, 345",
        "STANDARD, false, ENDED_BEFORE_REVIEWER, 115",
        "EXPEDITED, true, ENDED_BEFORE_REVIEWER, 115"
    })
    @Passes(FeesSince2020.class)
    void since_2020_the_fee_is_flat(Priority priority, boolean pharmacy, Course course, int dollars) {
        for (String submitted : List.of("2020-01-01", "2026-03-31"))
            assertThat(FEES.feeFor(review(submitted, priority, OTHER, 1, pharmacy, course))
                            .known())
                    .isEqualTo(dollars(dollars));
    }

    @Test
    @Fails(FeesSince2020.class)
    void since_2020_two_reviewers_and_reviews_ended_after_one_had_them_were_not_found() {
        for (Priority priority : Priority.values()) {
            assertThat(FEES.feeFor(review("2020-01-01", priority, OTHER, 2, false, DECIDED))
                            .known())
                    .isEmpty();
            assertThat(FEES.feeFor(review("2020-01-01", priority, OTHER, 3, false, DECIDED))
                            .known())
                    .isEmpty();
            assertThat(FEES.feeFor(review("2020-01-01", priority, OTHER, 1, true, ENDED_AFTER_REVIEWER))
                            .known())
                    .isEmpty();
        }
    }

    @Test
    @Fails(FeesSince2026.class)
    void the_current_costs_of_2026_were_not_found() {
        assertThat(FEES.feeFor(regular("2026-04-01")).known()).isEmpty();
        for (Priority priority : Priority.values())
            for (int reviewers = 1; reviewers <= 3; reviewers++)
                for (Course course : Course.values())
                    assertThat(FEES.feeFor(review("2026-04-01", priority, OTHER, reviewers, true, course)))
                            .isInstanceOf(Fee.NotFound.class);
    }

    @Test
    @Passes(FeesSince2026.class)
    void an_amount_set_for_2026_is_billed_to_the_cent() {
        FeeSchedules set = new FeeSchedules(FeeSettings.defaults().with(Map.of("fees.2026.expedited", "$410.25")));
        Fee fee = set.feeFor(review("2026-04-01", EXPEDITED, OTHER, 1, true, DECIDED));
        assertThat(fee.known()).contains(new Money(41025));
        assertThat(fee.clause()).hasToString("8 CCR 9792.10.8");
    }

    @Test
    void every_cell_of_every_schedule_has_a_setting_or_was_read() {
        for (String day : List.of("2013-01-01", "2014-04-01", "2015-01-01", "2020-01-01", "2026-04-01"))
            for (Priority priority : Priority.values())
                for (Degree degree : Degree.values())
                    for (int reviewers = 1; reviewers <= 4; reviewers++)
                        for (boolean pharmacy : new boolean[] {true, false})
                            for (Course course : Course.values())
                                assertThat(FEES.feeFor(review(day, priority, degree, reviewers, pharmacy, course))
                                                .sentence())
                                        .startsWith("The fee for ");
    }

    @Test
    void a_line_that_no_schedule_has_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> FeeSettings.defaults().fee("1999", FeeLine.REGULAR))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no line of a schedule is called fees.1999.regular");
    }

    @Test
    void settings_are_listed_and_slips_refused() {
        FeeSettings defaults = FeeSettings.defaults();
        assertThat(defaults.all())
                .hasSize(5 + 5 + 5 + 10 + 3 + 5 + 8)
                .allMatch(cell -> cell.means().startsWith("fee in dollars for "));
        assertThat(defaults.with(Map.of())).isEqualTo(defaults);
        assertThat(new FeeSchedules(defaults.with(Map.of("fees.2014.regular", "not set")))
                        .feeFor(regular("2014-06-02"))
                        .known())
                .isEmpty();
        assertThatThrownBy(() -> defaults.with(Map.of("fees.2014.regular", "four hundred")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fees.2014.regular is an amount in dollars");
        assertThatThrownBy(() -> defaults.with(Map.of("fees.2014", "400")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There is no setting fees.2014, the nearest is fees.2014.regular");
    }

    @Test
    void there_is_no_fee_before_there_is_review_and_no_review_without_a_reviewer() {
        assertThatThrownBy(() -> FEES.feeFor(regular("2012-12-31"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> review("2014-06-02", STANDARD, OTHER, 0, false, DECIDED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPLOYER", "CLAIMS_ADMINISTRATOR"})
    @Passes(EmployerPays.class)
    void the_employer_and_whoever_acts_for_it_are_billed(PartyRole party) { // LC 4610.6(l), 4610.5(c)(4)
        assertThat(new EmployerPays().mayBill(party)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"EMPLOYER", "CLAIMS_ADMINISTRATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    @Fails(EmployerPays.class)
    void the_worker_and_the_workers_side_are_never_billed(PartyRole party) {
        assertThat(new EmployerPays().mayBill(party)).isFalse();
    }

    private static Assigned assigned(String number, String submitted) {
        return new Assigned(new CaseNumber(number), regular(submitted));
    }

    @Test
    @Passes(BillEachApplication.class)
    void joined_applications_are_each_billed_and_marked() {
        BillEachApplication rule = new BillEachApplication(FEES);
        Invoice joined =
                rule.invoice(List.of(assigned("CM14-0000001", "2014-03-31"), assigned("CM14-0000002", "2014-04-01")));
        assertThat(joined.lines()).hasSize(2).allMatch(Invoice.Line::merged);
        assertThat(joined.total()).isEqualTo(dollars(980));
        Invoice single = rule.invoice(List.of(assigned("CM14-0000001", "2014-04-01")));
        assertThat(single.lines()).noneMatch(Invoice.Line::merged);
        assertThat(single.total()).isEqualTo(dollars(420));
    }

    @Test
    @Fails(BillEachApplication.class)
    void an_application_is_not_billed_twice_and_no_invoice_is_empty() {
        BillEachApplication rule = new BillEachApplication(FEES);
        List<Assigned> twice = List.of(assigned("CM14-0000001", "2014-04-01"), assigned("CM14-0000001", "2014-04-01"));
        assertThatThrownBy(() -> rule.invoice(twice)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule.invoice(new ArrayList<>())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Fails(BillEachApplication.class)
    void no_total_is_shown_while_one_fee_is_not_known() {
        Invoice joined = new BillEachApplication(FEES)
                .invoice(List.of(assigned("CM14-0000001", "2014-04-01"), assigned("CM15-0000002", "2015-01-02")));
        assertThat(joined.total()).isEmpty();
    }

    @Test
    void the_register_lists_every_rule() {
        assertThat(FEES.all().rules()).hasSize(7);
    }
}

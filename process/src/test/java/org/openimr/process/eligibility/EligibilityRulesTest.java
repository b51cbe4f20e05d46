package org.openimr.process.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Priority;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.RuleId;
import org.openimr.law.ServiceMethod;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;

class EligibilityRulesTest {
    /** The facts that the rules look at; a valid application until one is changed. */
    record Facts(
            String receivedOn,
            Optional<UtilizationReviewDecision.Service> service,
            boolean attached,
            boolean missingInformation,
            boolean signed,
            boolean liability,
            List<DisputedItem> items) {
        Filing filing() {
            Application application = new Application(
                    Priority.STANDARD,
                    List.of(new Party(PartyRole.INJURED_WORKER, "Ada Fictional")),
                    LocalDate.of(2025, 6, 1),
                    Optional.empty(),
                    new UtilizationReviewDecision(LocalDate.of(2026, 3, 2), service, attached, missingInformation),
                    items,
                    signed,
                    liability);
            return new Filing(
                    new CaseNumber("CM26-0000001"),
                    application,
                    LocalDate.parse(receivedOn)
                            .atTime(LocalTime.of(16, 30))
                            .atZone(CaliforniaTime.ZONE)
                            .toInstant());
        }

        Facts receivedOn(String day) {
            return new Facts(day, service, attached, missingInformation, signed, liability, items);
        }

        Facts unproved() {
            return new Facts(receivedOn, Optional.empty(), attached, missingInformation, signed, liability, items);
        }

        Facts items(DisputedItem... changed) {
            return new Facts(receivedOn, service, attached, missingInformation, signed, liability, List.of(changed));
        }
    }

    private static final DisputedItem MRI = new DisputedItem(1, "Lumbar MRI", Optional.empty(), false);
    private static final Facts VALID = new Facts(
            "2026-03-16",
            Optional.of(new UtilizationReviewDecision.Service(LocalDate.of(2026, 3, 2), ServiceMethod.PERSONAL)),
            true,
            false,
            true,
            false,
            List.of(MRI));

    private static Verdict verdict(EligibilityRule rule, Facts facts) {
        return new EligibilityRules.Test(rule, items(rule, facts)).verdict();
    }

    private static Map<Integer, Verdict> items(EligibilityRule rule, Facts facts) {
        Map<Integer, Verdict> items = new TreeMap<>();
        EligibilityFacts known = EligibilityFacts.of(facts.filing());
        facts.items.forEach(item -> items.put(item.number(), rule.judge(known, item)));
        return items;
    }

    @Test
    void a_valid_application_meets_every_rule() {
        assertThat(EligibilityRules.judge(VALID.filing()))
                .hasSize(EligibilityRules.all().size())
                .allSatisfy(test -> assertThat(test.verdict()).isInstanceOf(Verdict.Met.class));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> broken() {
        return Stream.of(
                org.junit.jupiter.params.provider.Arguments.of(
                        new Facts(VALID.receivedOn, VALID.service, true, false, false, false, VALID.items),
                        IneligibilityCode.UNSIGNED),
                org.junit.jupiter.params.provider.Arguments.of(
                        new Facts(VALID.receivedOn, VALID.service, false, false, true, false, VALID.items),
                        IneligibilityCode.NO_UR_DECISION),
                org.junit.jupiter.params.provider.Arguments.of(
                        new Facts(VALID.receivedOn, VALID.service, true, true, true, false, VALID.items),
                        IneligibilityCode.CNC),
                org.junit.jupiter.params.provider.Arguments.of(VALID.receivedOn("2026-04-02"), IneligibilityCode.LATE));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void breaking_one_fact_breaks_its_rule_and_no_other(Facts facts, IneligibilityCode code) {
        List<EligibilityRules.Test> failed = EligibilityRules.judge(facts.filing()).stream()
                .filter(test -> !(test.verdict() instanceof Verdict.Met))
                .toList();
        assertThat(failed)
                .singleElement()
                .satisfies(test -> assertThat(test.verdict())
                        .isInstanceOfSatisfying(
                                Verdict.NotMet.class,
                                notMet -> assertThat(notMet.code()).isEqualTo(code)));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, true", "2026-04-02, false"})
    void day_30_is_in_time_and_day_31_is_late(String receivedOn, boolean inTime) { // Lab. Code 4610.5(h)(1)(B)
        Verdict verdict = verdict(new FiledInTime(), VALID.receivedOn(receivedOn));
        assertThat(verdict instanceof Verdict.Met).isEqualTo(inTime);
        assertThat(verdict instanceof Verdict.NotMet).isEqualTo(!inTime);
    }

    @Test
    void a_late_refusal_shows_its_arithmetic() {
        assertThat(verdict(new FiledInTime(), VALID.receivedOn("2026-04-02")).explanation())
                .contains("April 2, 2026", "April 1, 2026", "30 days from service");
    }

    @Test
    void late_without_proof_of_service_is_a_doubt_not_a_refusal() {
        assertThat(verdict(new FiledInTime(), VALID.unproved().receivedOn("2026-04-20")))
                .isInstanceOf(Verdict.Doubtful.class);
        assertThat(verdict(new FiledInTime(), VALID.unproved().receivedOn("2026-04-01")))
                .isInstanceOf(Verdict.Met.class);
    }

    @Test
    void an_application_before_its_decision_is_a_doubt() {
        assertThat(verdict(new FiledInTime(), VALID.unproved().receivedOn("2026-03-01")))
                .isInstanceOf(Verdict.Doubtful.class);
    }

    @Test
    void one_late_item_among_others_is_a_doubt() {
        Facts mixed = VALID.items(MRI, new DisputedItem(2, "Tramadol 50mg #60", Optional.empty(), true));
        assertThat(verdict(new FiledInTime(), mixed)).isInstanceOf(Verdict.Doubtful.class);
        assertThat(verdict(new FiledInTime(), mixed.receivedOn("2026-03-12"))).isInstanceOf(Verdict.Met.class);
        assertThat(verdict(new FiledInTime(), mixed.receivedOn("2026-04-02"))).isInstanceOf(Verdict.NotMet.class);
    }

    @Test
    void a_dispute_over_liability_is_a_doubt() { // Lab. Code 4610.5(h)(2)
        Facts disputed = new Facts(VALID.receivedOn, VALID.service, true, false, true, true, VALID.items);
        assertThat(verdict(new LiabilityNotDisputed(), disputed)).isInstanceOf(Verdict.Doubtful.class);
    }

    @Test
    void every_rule_has_its_own_identifier_a_norm_with_must_and_a_period() {
        assertThat(EligibilityRules.all()).extracting(EligibilityRule::id).doesNotHaveDuplicates();
        assertThat(EligibilityRules.all()).allSatisfy(rule -> {
            assertThat(rule.norm().must()).containsAnyOf("must", "may").endsWith(".");
            assertThat(rule.inForce().contains(LocalDate.of(2026, 3, 2))).isTrue();
            assertThat(rule.grade()).isNotNull();
        });
    }

    @Test
    void a_doubt_is_not_resolved_without_a_reason() {
        RuleId rule = new FiledInTime().id();
        assertThatThrownBy(() -> new DoubtResolved(rule, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("with a reason");
    }

    @Test
    void no_rule_judges_a_decision_from_before_the_program() {
        assertThat(EligibilityRules.inForceOn(LocalDate.of(2012, 12, 31))).isEmpty();
        assertThat(EligibilityRules.inForceOn(LocalDate.of(2013, 1, 1))).isNotEmpty();
    }
}

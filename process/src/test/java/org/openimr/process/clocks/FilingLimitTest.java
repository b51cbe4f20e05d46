package org.openimr.process.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.determination.Priority;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.law.ServiceMethod;
import org.openimr.process.deadlines.Term;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;

class FilingLimitTest {
    private static final DisputedItem TREATMENT = new DisputedItem(1, "Lumbar MRI", Optional.empty(), false);
    private static final DisputedItem DRUG = new DisputedItem(1, "Tramadol 50mg #60", Optional.empty(), true);

    /** Last good day and first bad day, Lab. Code 4610.5(h)(1), Code Civ. Proc. 1013, 12a. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, PERSONAL,                2026-04-01", // Wednesday
        "2026-03-02, MAIL_WITHIN_CALIFORNIA,  2026-04-06", // Wednesday + 5 days
        "2026-03-02, MAIL_ELSEWHERE_IN_US,    2026-04-13", // Saturday 11th, rolled
        "2026-03-02, MAIL_ABROAD,             2026-04-21",
        "2016-11-03, PERSONAL,                2016-12-05", // Saturday, rolled
        "2016-11-03, MAIL_WITHIN_CALIFORNIA,  2016-12-08",
        "2016-11-25, PERSONAL,                2016-12-27", // Sunday December 25, observed the 26th
        "2024-01-31, PERSONAL,                2024-03-01", // leap year
    })
    void the_limit_is_30_days_from_service(LocalDate servedOn, ServiceMethod method, LocalDate lastDay) {
        Limit limit = limit(served(servedOn, method), TREATMENT);
        assertThat(limit.lastDay()).isEqualTo(lastDay);
        assertThat(limit.isMetBy(noon(lastDay))).isTrue();
        assertThat(limit.isMetBy(noon(lastDay.plusDays(1)))).isFalse();
        assertThat(limit.basis()).isEqualTo(Citation.laborCode("4610.5(h)(1)(B)"));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-02, PERSONAL,               2018-01-12",
        "2026-03-02, PERSONAL,               2026-03-12",
        "2026-03-02, MAIL_WITHIN_CALIFORNIA, 2026-03-17",
        "2026-03-04, PERSONAL,               2026-03-16", // Saturday, rolled
    })
    void a_formulary_drug_has_10_days(LocalDate servedOn, ServiceMethod method, LocalDate lastDay) {
        Limit limit = limit(served(servedOn, method), DRUG);
        assertThat(limit.lastDay()).isEqualTo(lastDay);
        assertThat(limit.isMetBy(noon(lastDay))).isTrue();
        assertThat(limit.isMetBy(noon(lastDay.plusDays(1)))).isFalse();
        assertThat(limit.basis()).isEqualTo(Citation.laborCode("4610.5(h)(1)(A)"));
    }

    @Test
    void a_drug_before_the_formulary_has_30_days() {
        Limit limit = limit(served(LocalDate.of(2017, 12, 29), ServiceMethod.PERSONAL), DRUG);
        assertThat(limit.lastDay()).isEqualTo("2018-01-29");
    }

    @Test
    void without_proof_of_service_the_limit_counts_from_the_decision_itself() {
        UtilizationReviewDecision unproved =
                new UtilizationReviewDecision(LocalDate.of(2026, 3, 2), Optional.empty(), true, false);
        Limit limit = limit(unproved, TREATMENT);
        assertThat(limit.lastDay()).isEqualTo("2026-04-01");
        assertThat(limit.explain()).contains("the date of the utilization review decision");
    }

    private static UtilizationReviewDecision served(LocalDate on, ServiceMethod method) {
        return new UtilizationReviewDecision(
                on, Optional.of(new UtilizationReviewDecision.Service(on, method)), true, false);
    }

    private static Limit limit(UtilizationReviewDecision decision, DisputedItem item) {
        Application application = new Application(
                Priority.STANDARD,
                List.of(new Party(PartyRole.INJURED_WORKER, "Ada Fictional")),
                LocalDate.of(2013, 6, 1),
                Optional.empty(),
                decision,
                List.of(item),
                true,
                false);
        return ((Term.Runs) FilingLimit.term(application, item)).limit();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(CaliforniaTime.ZONE).toInstant();
    }
}

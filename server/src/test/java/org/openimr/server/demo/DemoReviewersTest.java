package org.openimr.server.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.Cause;
import org.openimr.panel.register.DueList;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.Lapse;
import org.openimr.panel.register.RegisterSettings;
import org.openimr.panel.register.RegisterState;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.Standing;
import org.openimr.server.panel.register.RegisterDesk;
import org.openimr.server.postgres.PostgresForTests;

/** The demonstration's register shows every state that a file can be in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoReviewersTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final Instant NOW = Instant.parse("2032-02-29T20:00:00Z");
    private static final LocalDate TODAY = CaliforniaTime.dayOf(NOW);
    private static final RegisterSettings SETTINGS = RegisterSettings.defaults();

    /** More than the oldest case of the demonstration. */
    private static final int OLDEST_CASE = 500;

    private RegisterState register = RegisterState.empty();

    @BeforeAll
    void enrol() {
        RegisterDesk desk = new RegisterDesk(POSTGRES.dataSource());
        desk.transaction.executeWithoutResult(
                _ -> new DemoReviewers(desk.open(), DemoReviewersTest::account, NOW).enrol());
        register = desk.open().now();
    }

    @Test
    void the_reviewers_of_the_cases_were_in_order_on_every_day_of_them() {
        for (DemoAccounts account : List.of(DemoAccounts.REVIEWER, DemoAccounts.SECOND_REVIEWER)) {
            ReviewerFile file = register.file(new ReviewerId(account(account))).orElseThrow();
            for (LocalDate day = TODAY.minusDays(OLDEST_CASE); !day.isAfter(TODAY); day = day.plusDays(1)) {
                ReviewerFile then = file.asOn(day).orElseThrow();
                assertThat(Standing.of(then, SETTINGS).lapses(day))
                        .as(account + " on " + day)
                        .isEmpty();
            }
        }
    }

    @Test
    void files_lapsed_for_every_reason_that_staff_meets() {
        Map<String, List<Cause>> lapsed = register.files().stream()
                .filter(file -> !Standing.of(file, SETTINGS).holds(TODAY))
                .collect(toMap(file -> file.person().family(), file -> causes(file)));
        assertThat(lapsed)
                .containsOnlyKeys("Bramblewick", "Umberstone", "Entwhistlegnome", "Marchbanksvoid", "Clutterbuckle")
                .containsEntry("Bramblewick", List.of(Cause.EXPIRED))
                .containsEntry("Umberstone", List.of(Cause.NOT_VERIFIED_AGAIN))
                .containsEntry("Entwhistlegnome", List.of(Cause.WITHDRAWN))
                .containsEntry("Marchbanksvoid", List.of(Cause.ENGAGEMENT_ENDED));
        assertThat(lapsed.get("Clutterbuckle")).containsOnly(Cause.MISSING);
        assertThat(register.files()).hasSize(14);
    }

    @Test
    void something_is_due_within_the_month_and_a_reported_license_waits() {
        DueList due = DueList.over(register.files(), TODAY, SETTINGS);
        assertThat(due.soon()).anySatisfy(one -> {
            assertThat(one.cause()).isEqualTo(Cause.EXPIRED);
            assertThat(one.by()).isEqualTo(TODAY.plusDays(21));
        });
        assertThat(due.overdue()).anySatisfy(one -> assertThat(one.cause()).isEqualTo(Cause.ONLY_REPORTED));
    }

    @Test
    void one_is_a_qualified_medical_evaluator_one_was_disciplined_one_is_away_and_many_languages_are_spoken() {
        assertThat(found(HistoryCheck.Matter.QME_APPOINTMENT)).containsExactly("Puddlewick");
        assertThat(found(HistoryCheck.Matter.DISCIPLINE)).containsExactly("Thornapplehex");
        assertThat(register.files())
                .filteredOn(file -> file.absences().stream().anyMatch(absence -> absence.contains(TODAY)))
                .extracting(file -> file.person().family())
                .containsExactly("Quibblewink");
        assertThat(register.files().stream().flatMap(file -> file.languages().stream()))
                .contains("en", "es", "fr", "tl", "vi", "zh-Hant");
    }

    private List<String> found(HistoryCheck.Matter matter) {
        return register.files().stream()
                .filter(file -> file.reviewer(TODAY).all(HistoryCheck.class).stream()
                        .anyMatch(check ->
                                check.matter() == matter && !check.found().isEmpty()))
                .map(file -> file.person().family())
                .toList();
    }

    private static List<Cause> causes(ReviewerFile file) {
        return Standing.of(file, SETTINGS).lapses(TODAY).stream()
                .map(Lapse::cause)
                .toList();
    }

    private static UUID account(DemoAccounts account) {
        return UUID.nameUUIDFromBytes(account.login().getBytes(StandardCharsets.UTF_8));
    }
}

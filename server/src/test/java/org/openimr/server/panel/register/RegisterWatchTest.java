package org.openimr.server.panel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.panel.register.RegisterDesk.NOON;
import static org.openimr.server.panel.register.RegisterDesk.STAFF;
import static org.openimr.server.panel.register.RegisterDesk.command;
import static org.openimr.server.panel.register.RegisterDesk.enrol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Cause;
import org.openimr.panel.register.Contract;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialCommand.RecordCredential;
import org.openimr.panel.register.CredentialCommand.WithdrawCredential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.EngagementCommand.EndEngagement;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.RegisterOrder;
import org.openimr.panel.register.RegisterSettings;
import org.openimr.panel.register.Verification;
import org.openimr.panel.register.Withdrawal;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.postgres.PostgresForTests;

/** What staff sees of files that do not hold. */
class RegisterWatchTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final LocalDate TODAY = CaliforniaTime.dayOf(NOON);
    private static final Verification VERIFIED =
            new Verification(Verification.Source.ISSUER, "a fictional register", TODAY, "fictional-staff");
    private static int npis = 500;

    private Register register;
    private RegisterWatch watch;
    private CredentialId license;

    @BeforeEach
    void open() {
        POSTGRES.asSuperuser("delete from register_file");
        POSTGRES.asSuperuser("delete from case_overview");
        RegisterDesk desk = new RegisterDesk(POSTGRES.dataSource());
        register = desk.open();
        watch = new RegisterWatch(desk.open(), RegisterSettings.defaults(), POSTGRES.jdbc());
        license = new CredentialId(UUID.randomUUID());
    }

    @Test
    void a_file_that_holds_is_not_shown_until_the_minute_after_its_last_day() {
        ReviewerId reviewer = whole(RegisterDesk.reviewer());
        Instant lastMinute = Instant.parse("2032-01-01T07:59:59Z");
        assertThat(watch.lapsed(NOON)).isEmpty();
        assertThat(watch.lapsed(lastMinute)).isEmpty();
        assertThat(watch.lapsed(lastMinute.plusSeconds(1))).singleElement().satisfies(lapsed -> {
            assertThat(lapsed.file().id()).isEqualTo(reviewer);
            assertThat(lapsed.lapses()).singleElement().satisfies(lapse -> {
                assertThat(lapse.cause()).isEqualTo(Cause.EXPIRED);
                assertThat(lapse.credential()).contains(license);
            });
            assertThat(lapsed.openCases()).isEmpty();
        });
    }

    @Test
    void a_suspension_shows_with_the_next_look_in_every_process() {
        ReviewerId reviewer = whole(RegisterDesk.reviewer());
        assertThat(watch.lapsed(NOON)).isEmpty();
        suspend(reviewer);
        assertThat(watch.lapsed(NOON))
                .singleElement()
                .satisfies(lapsed -> assertThat(lapsed.lapses())
                        .singleElement()
                        .satisfies(lapse -> assertThat(lapse.cause()).isEqualTo(Cause.WITHDRAWN)));
    }

    @Test
    void who_holds_a_case_stands_first_with_its_number() {
        suspend(whole(RegisterDesk.reviewer()));
        ReviewerId atWork = new ReviewerId(UUID.fromString(CaseDesk.REVIEWER.id()));
        CaseNumber number = new CaseDesk(POSTGRES.dataSource()).inReview(1);
        license = new CredentialId(UUID.randomUUID());
        whole(atWork);
        suspend(atWork);
        List<LapsedFile> lapsed = watch.lapsed(NOON);
        assertThat(lapsed).hasSize(2);
        assertThat(lapsed.getFirst().file().id()).isEqualTo(atWork);
        assertThat(lapsed.getFirst().openCases()).containsExactly(number);
        give(new EndEngagement(atWork, "fictional"));
        assertThat(watch.lapsed(NOON).getFirst().openCases()).containsExactly(number);
    }

    @Test
    void who_left_and_holds_no_case_is_not_shown() {
        give(new EndEngagement(whole(RegisterDesk.reviewer()), "fictional"));
        assertThat(watch.lapsed(NOON)).isEmpty();
    }

    private void suspend(ReviewerId reviewer) {
        give(new WithdrawCredential(
                reviewer, license, new Withdrawal(Withdrawal.Ground.SUSPENDED, TODAY, "a fictional notice")));
    }

    private ReviewerId whole(ReviewerId reviewer) {
        String npi = String.valueOf(2_000_000_000L + npis++);
        List<Credential> all = new ArrayList<>();
        all.add(RegisterDesk.license(license, "FICTION" + npi));
        all.add(new BoardCertification(
                id(),
                "A fictional board",
                "Surgery",
                BoardCertification.Level.SPECIALTY,
                TODAY.minusYears(9),
                Optional.empty(),
                VERIFIED));
        all.add(new Practice(id(), TODAY.minusYears(9), 30, "a fictional letter", VERIFIED));
        for (HistoryCheck.Matter matter : HistoryCheck.Matter.values())
            all.add(new HistoryCheck(id(), matter, List.of(), VERIFIED));
        all.add(new Contract(id(), During.since(TODAY), VERIFIED));
        give(enrol(reviewer, npi));
        all.forEach(credential -> give(new RecordCredential(reviewer, credential)));
        return reviewer;
    }

    private static CredentialId id() {
        return new CredentialId(UUID.randomUUID());
    }

    private void give(RegisterCommand command) {
        assertThat(register.give(new RegisterOrder(command, NOON, STAFF), command(), NOON))
                .isInstanceOf(RegisterAnswer.Done.class);
    }
}

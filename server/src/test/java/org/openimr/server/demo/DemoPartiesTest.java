package org.openimr.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.PanelSettings;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.Nicknames;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.TieSettings;
import org.openimr.server.log.EventLog;
import org.openimr.server.panel.parties.KnownTies;
import org.openimr.server.panel.parties.Parties;
import org.openimr.server.panel.register.Register;
import org.openimr.server.panel.register.RegisterDesk;
import org.openimr.server.postgres.PostgresForTests;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration's parties have the ties that its cases are to show. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoPartiesTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final Instant NOW = Instant.parse("2032-02-29T20:00:00Z");
    private static final LocalDate TODAY = CaliforniaTime.dayOf(NOW);
    private static final PartyId SURGEON = DemoParties.reviewer(account(DemoAccounts.REVIEWER));
    private static final PartyId PHYSIATRIST = DemoParties.reviewer(account(DemoAccounts.SECOND_REVIEWER));

    /** Everyone whom the disputes have in common. */
    private static final Set<PartyId> EVERY_DISPUTE = Set.of(
            DemoParties.EMPLOYER,
            DemoParties.INSURER,
            DemoParties.CLAIMS_ADMINISTRATOR,
            DemoParties.UTILIZATION_REVIEW,
            DemoParties.NETWORK,
            DemoParties.PHYSICIAN,
            DemoParties.GROUP);

    private Parties parties;

    @BeforeAll
    void enter() {
        RegisterDesk desk = new RegisterDesk(POSTGRES.dataSource());
        JdbcClient jdbc = JdbcClient.create(POSTGRES.dataSource());
        Register register = desk.open();
        TieSettings settings = PanelSettings.defaults().ties();
        parties = new Parties(
                new EventLog(jdbc),
                jdbc,
                desk.transaction,
                () -> register.now().files().stream().map(ReviewerFile::party).toList(),
                new KnownTies(settings.identity(Nicknames.usual()), settings));
        desk.transaction.executeWithoutResult(_ -> {
            new DemoReviewers(register, DemoPartiesTest::account, NOW).enrol();
            new DemoParties(
                            parties,
                            account(DemoAccounts.CREDENTIALING).toString(),
                            NOW,
                            account(DemoAccounts.REVIEWER),
                            account(DemoAccounts.SECOND_REVIEWER))
                    .enter();
        });
    }

    @Test
    void the_surgeon_is_paid_by_the_maker_of_the_device_and_tied_to_nobody_of_every_dispute() {
        assertThat(ways(SURGEON, Set.of(DemoParties.DEVICE_MAKER))).hasSize(1);
        assertThat(ways(SURGEON, Set.of(DemoParties.DEVICE))).hasSize(1);
        assertThat(ways(SURGEON, EVERY_DISPUTE)).isEmpty();
    }

    @Test
    void a_brother_of_a_reviewer_is_an_officer_of_the_employer() {
        assertThat(ways(DemoParties.reviewer("Featherwhistle"), Set.of(DemoParties.EMPLOYER)))
                .singleElement()
                .satisfies(way -> assertThat(way.steps()).hasSize(2));
    }

    @Test
    void a_reviewer_works_for_the_utilization_review_under_another_entry() {
        assertThat(ways(DemoParties.reviewer("Marmaladefinch"), Set.of(DemoParties.UTILIZATION_REVIEW)))
                .singleElement()
                .satisfies(way -> assertThat(way.steps().getFirst()).isInstanceOf(FoundTie.Step.Same.class));
    }

    @Test
    void mere_privileges_a_tie_that_is_over_and_one_that_was_withdrawn_lead_nowhere() {
        assertThat(ways(PHYSIATRIST, EVERY_DISPUTE)).isEmpty();
        assertThat(ways(DemoParties.reviewer("Wobblethorpe"), EVERY_DISPUTE)).isEmpty();
        assertThat(ways(DemoParties.reviewer("Quibblewink"), EVERY_DISPUTE)).isEmpty();
    }

    @Test
    void its_own_fee_is_no_tie() {
        assertThat(parties.established().reviewOrganizations()).containsExactly(DemoParties.REVIEW_ORGANIZATION);
    }

    private List<FoundTie> ways(PartyId from, Set<PartyId> to) {
        return parties.graph().ways(from, to, TODAY);
    }

    private static UUID account(DemoAccounts account) {
        return UUID.nameUUIDFromBytes(account.name().getBytes(StandardCharsets.UTF_8));
    }
}

package org.openimr.server.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.openimr.process.ProcessSettings;
import org.openimr.process.Role;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.PartyAccess;
import org.openimr.server.panel.parties.Parties;
import org.openimr.server.panel.register.Register;
import org.openimr.server.security.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty installation with fiction: reviewers, parties with their ties, a case at every stage, and published ones to search. */
@Component
public class Demonstration {
    /** The password of every account of the demonstration; no secret. */
    public static final String PASSWORD = DemoAccounts.PASSWORD;

    private static final int MONTH = 30;
    private static final List<DemoAccounts> CONFIRMERS = List.of(
            DemoAccounts.QUALITY, DemoAccounts.CASE_MANAGER, DemoAccounts.MEDICAL_DIRECTOR, DemoAccounts.REGULATOR);

    private final ProcessSettings settings;
    private final CaseService service;
    private final DemoReviews reviews;
    private final Register register;
    private final Parties parties;
    private final PartyAccess access;
    private final Accounts accounts;
    private final DemoSeats seats;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Demonstration(
            ProcessSettings settings,
            CaseService service,
            DemoReviews reviews,
            Register register,
            Parties parties,
            PartyAccess access,
            Accounts accounts,
            DemoSeats seats,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.service = service;
        this.reviews = reviews;
        this.register = register;
        this.parties = parties;
        this.access = access;
        this.accounts = accounts;
        this.seats = seats;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A login of the demonstration. */
    public record Login(String login, Role role) {}

    /** Every login, for the sign-in page of a demonstration. */
    public static List<Login> logins() {
        return Arrays.stream(DemoAccounts.values())
                .map(account -> new Login(account.login(), account.role()))
                .toList();
    }

    /** Makes accounts, reviewers, parties and cases, all or nothing; nothing where there are cases already. */
    public void fill() {
        transaction.executeWithoutResult(_ -> {
            boolean empty = jdbc.sql("select not exists (select from event)")
                    .query(Boolean.class)
                    .single();
            if (!empty) return;
            DemoAccounts.putAll(accounts);
            Instant now = clock.instant().minus(Duration.ofMinutes(1));
            new DemoReviewers(register, account -> account.id(accounts), now).enrol();
            new DemoParties(
                            parties,
                            DemoAccounts.CREDENTIALING.id(accounts).toString(),
                            now,
                            DemoAccounts.REVIEWER.id(accounts),
                            DemoAccounts.SECOND_REVIEWER.id(accounts))
                    .enter();
            underWay(now);
            decided(now);
        });
    }

    private void underWay(Instant now) {
        of(DemoDisputes.JUST_RECEIVED, DemoDates.received(now, 1)).filed().screened();
        of(DemoDisputes.LATE, DemoDates.receivedLate(now)).filed().ineligible();
        of(DemoDisputes.JUST_ELIGIBLE, DemoDates.received(now, 2)).filed().eligible();
        of(DemoDisputes.WAITING_FOR_RECORDS, DemoDates.received(now, 8))
                .filed()
                .eligible()
                .noticed();
        of(DemoDisputes.WAITING_AS_WELL, DemoDates.received(now, 8))
                .filed()
                .eligible()
                .noticed();
        of(DemoDisputes.RECORDS_OVERDUE, DemoDates.received(now, MONTH))
                .filed()
                .eligible()
                .noticed();
        of(DemoDisputes.EXPEDITED_RECORDS, DemoDates.expedited(now.plus(Duration.ofHours(4))))
                .filed()
                .eligible()
                .noticed();
        of(DemoDisputes.NEEDS_REVIEWER, DemoDates.received(now, 20))
                .filed()
                .eligible()
                .noticed()
                .complete();
        of(DemoDisputes.DECISION_OVERDUE, DemoDates.received(now, 60))
                .filed()
                .eligible()
                .noticed()
                .complete()
                .assigned();
        of(DemoDisputes.DUE_TODAY, DemoDates.expeditedUntilToday(now))
                .filed()
                .followed()
                .eligible()
                .noticed()
                .complete()
                .assigned()
                .drafted(1);
        of(DemoDisputes.SIX_ITEMS, DemoDates.received(now, 24))
                .filed()
                .eligible()
                .noticed()
                .complete()
                .assigned()
                .drafted(3);
        of(DemoDisputes.PARTLY_AUTHORIZED, DemoDates.received(now, 26))
                .filed()
                .eligible()
                .noticed()
                .complete()
                .assigned()
                .submitted();
    }

    private void decided(Instant now) {
        for (DemoDispute dispute : DemoDisputes.DETERMINED) {
            determined(dispute, DemoDates.received(now, 29)).confirmed(DemoAccounts.QUALITY);
        }
        int age = 2 * MONTH;
        for (DemoDispute dispute : DemoDisputes.PUBLISHED) {
            DemoCase decided = determined(dispute, DemoDates.received(now, age));
            CONFIRMERS.subList(0, settings.confirmationsToPublish()).forEach(decided::confirmed);
            decided.published();
            age += 2 * MONTH;
        }
    }

    private DemoCase determined(DemoDispute dispute, DemoDates dates) {
        return of(dispute, dates)
                .filed()
                .eligible()
                .noticed()
                .complete()
                .assigned()
                .submitted()
                .issued();
    }

    private DemoCase of(DemoDispute dispute, DemoDates dates) {
        DemoAccounts reviewer =
                dispute.worker().charAt(0) % 2 == 0 ? DemoAccounts.SECOND_REVIEWER : DemoAccounts.REVIEWER;
        return new DemoCase(service, reviews, access, accounts, seats, dispute, dates, reviewer);
    }
}

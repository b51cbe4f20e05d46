package org.openimr.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.app.replay.Desk;
import org.openimr.app.replay.LogDesk;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Priority;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.Actor;
import org.openimr.process.CaseCommand;
import org.openimr.process.DocketCommand.TerminateItems;
import org.openimr.process.FilingCommand.FileApplication;
import org.openimr.process.Order;
import org.openimr.process.ProcessSettings;
import org.openimr.process.Role;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;
import org.openimr.server.postgres.DatabaseSettings;

/** {@code openimr stats ended-without-decision} of an event log in a database. */
class EndedReportTest {
    private static final LocalDate DAY = LocalDate.of(2017, Month.MARCH, 6);
    private static final Application APPLICATION = new Application(
            Priority.STANDARD,
            List.of(
                    new Party(PartyRole.INJURED_WORKER, "Fictional worker"),
                    new Party(PartyRole.REQUESTING_PHYSICIAN, "Fictional physician"),
                    new Party(PartyRole.EMPLOYER, "Fictional employer"),
                    new Party(PartyRole.CLAIMS_ADMINISTRATOR, "Fictional claims administrator")),
            DAY.minusYears(2),
            Optional.empty(),
            new UtilizationReviewDecision(DAY.minusDays(20), Optional.empty(), true, false),
            List.of(new DisputedItem(1, "Physical therapy, 8 visits", Optional.empty(), false)),
            true,
            false);

    @TempDir
    Path folder;

    private static Instant at(int hour) {
        return DAY.atTime(hour, 0).atZone(CaliforniaTime.ZONE).toInstant();
    }

    private static void end(LogDesk desk, int number, TerminationGround ground) {
        CaseNumber of = new CaseNumber("CM17-%07d".formatted(9_900_000 + number));
        give(desk, of, Role.INTAKE, new FileApplication(of, APPLICATION, at(9)));
        give(desk, of, Role.INTAKE, new AcceptAsUnique(at(10)));
        give(desk, of, Role.CASE_MANAGER, new TerminateItems(at(11), Set.of(1), ground, DAY));
    }

    private static void give(LogDesk desk, CaseNumber number, Role role, CaseCommand command) {
        assertThat(desk.give(number, new Order(command, new Actor("fictional-" + role, role)), UUID.randomUUID()))
                .isInstanceOf(Desk.Reply.Done.class);
    }

    @Test
    void cases_are_counted_from_the_log_by_reason_and_no_small_count_is_shown() {
        List<TerminationGround> grounds = new ArrayList<>();
        Stream.generate(() -> TerminationGround.WITHDRAWN_BY_APPLICANT)
                .limit(13)
                .forEach(grounds::add);
        Stream.generate(() -> TerminationGround.AUTHORIZED).limit(12).forEach(grounds::add);
        Stream.generate(() -> TerminationGround.SETTLED_OR_AWARDED).limit(2).forEach(grounds::add);
        try (LogDesk desk =
                LogDesk.open(DatabaseSettings.embedded(folder.resolve("database")), ProcessSettings.defaults())) {
            for (int i = 0; i < grounds.size(); i++) end(desk, i + 1, grounds.get(i));
        }
        Console text = Console.run("stats", "ended-without-decision", "--data", folder.toString());
        assertThat(text.status()).as(text.err()).isEqualTo(ExitStatus.DONE);
        assertThat(text.out())
                .containsPattern("\n +2017 +all\n")
                .containsPattern("the applicant withdrew the application +13 +13\n")
                .containsPattern("resolved the dispute +not shown +not shown\n")
                .as("by 27 and 13 the 2 could be worked out of 12, so these are not shown either")
                .containsPattern("authorized the treatment +not shown +not shown\n")
                .containsPattern("\nAll +27 +27\n");
        Console csv = Console.run("stats", "ended-without-decision", "--data", folder.toString(), "--format", "csv");
        assertThat(csv.out())
                .startsWith("code,reason,2017,all\n")
                .contains("ENDED-WITHDRAWN_BY_APPLICANT,Ended: the applicant withdrew the application,13,13\n")
                .endsWith("all,all,27,27\n");
    }
}

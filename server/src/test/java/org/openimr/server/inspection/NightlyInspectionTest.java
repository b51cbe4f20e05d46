package org.openimr.server.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedDetermination;
import org.openimr.records.ContentHash;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.openimr.server.Client;
import org.openimr.server.RunningServer;
import org.openimr.server.archive.KeptLetters;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.PassingDays;
import org.openimr.server.cases.json.CommandJson;
import org.openimr.server.post.LettersOfEvent;
import org.openimr.server.post.OwedLetters;
import org.openimr.server.records.RecordsSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.node.ObjectNode;

/** Each flaw is put into a running server, found once, and gone when it is mended. */
class NightlyInspectionTest {
    /** A server of its own: others change rows under it. */
    @RegisterExtension
    static final RunningServer SERVER = RunningServer.connecting("&ApplicationName=inspected", Map.of());

    private static final int PATIENCE_MILLIS = 30_000;

    private static JdbcClient jdbc() {
        return SERVER.part(JdbcClient.class);
    }

    /** As the calendar does each minute; the demonstration begins months ago. */
    @BeforeEach
    void days_are_passed() {
        PassingDays.catchUp(SERVER.part(CaseService.class), SERVER.part(CaseQueries.class), SERVER.part(Clock.class));
    }

    /** Number of a case that was filed now. */
    private static String filed(boolean liabilityDisputed) {
        ObjectNode application = (ObjectNode) CommandJson.example(CommandKind.FILE_APPLICATION);
        ((ObjectNode) application.path("application")).put("liabilityDisputed", liabilityDisputed);
        application.remove("caseNumber");
        Client.Answered filed = SERVER.client("intake").post("/api/v1/cases", application.toString());
        assertThat(filed.status()).as(filed.text()).isEqualTo(200);
        return filed.json().path("caseNumber").stringValue();
    }

    private static void given(String login, String number, CommandKind kind) {
        ObjectNode body = (ObjectNode) CommandJson.example(kind);
        body.remove("caseNumber");
        Client.Answered given =
                SERVER.client(login).post("/api/v1/cases/" + number + "/commands/" + kind.address(), body.toString());
        assertThat(given.status()).as(given.text()).isEqualTo(200);
    }

    private static List<Finding> found() {
        return SERVER.part(NightlyInspection.class).inspect().findings();
    }

    @Test
    void where_everything_is_as_it_must_be_it_says_at_what_it_looked() {
        Inspection made = SERVER.part(NightlyInspection.class).inspect();
        assertThat(made.findings()).isEmpty();
        assertThat(made.looked())
                .hasSize(5)
                .anyMatch(line -> line.matches("[1-9]\\d* open cases"))
                .anyMatch(line -> line.matches("[1-9]\\d* rows of cases"))
                .anyMatch(line -> line.matches("[1-9]\\d* published letters, [1-9]\\d* of them word by word"));
        assertThat(SERVER.part(InspectionTable.class).newest().map(Inspection::looked))
                .contains(made.looked());
    }

    @Test
    void a_case_that_is_shown_otherwise_than_its_log_has_it() {
        String number = jdbc().sql("update case_overview set version = version - 1"
                        + " where number = (select max(number) from case_overview) returning number")
                .query(String.class)
                .single();
        try {
            assertThat(found()).singleElement().satisfies(one -> {
                assertThat(one.flaw()).isEqualTo(Flaw.TABLE_BEHIND);
                assertThat(one.place()).isEqualTo(number);
            });
        } finally {
            jdbc().sql("update case_overview set version = version + 1 where number = ?")
                    .param(number)
                    .update();
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void a_case_that_nobody_has_before_them_and_in_which_no_time_runs() {
        String number = filed(true);
        given("intake", number, CommandKind.ACCEPT_AS_UNIQUE);
        given("regulator", number, CommandKind.DEFER_REVIEW);
        String owner = jdbc().sql("select owner_role from case_overview where number = ?")
                .param(number)
                .query(String.class)
                .single();
        jdbc().sql("update case_overview set owner_role = null where number = ?")
                .param(number)
                .update();
        try {
            assertThat(found()).singleElement().satisfies(one -> {
                assertThat(one.flaw()).isEqualTo(Flaw.STUCK_CASE);
                assertThat(one.place()).isEqualTo(number);
                assertThat(one.words()).contains("nothing will move it");
            });
        } finally {
            jdbc().sql("update case_overview set owner_role = ? where number = ?")
                    .param(owner)
                    .param(number)
                    .update();
        }
    }

    @Test
    void a_day_that_was_not_passed_to_a_case() {
        SERVER.part(Scheduler.class).pause();
        String number = jdbc().sql("select max(number) from case_overview where notice_at > now()")
                .query(String.class)
                .single();
        OffsetDateTime kept = jdbc().sql("select notice_at from case_overview where number = ?")
                .param(number)
                .query(OffsetDateTime.class)
                .single();
        jdbc().sql("update case_overview set notice_at = now() - interval '3 days' where number = ?")
                .param(number)
                .update();
        try {
            assertThat(found()).singleElement().satisfies(one -> {
                assertThat(one.flaw()).isEqualTo(Flaw.STUCK_CASE);
                assertThat(one.words()).contains("the day was not passed to the case");
            });
        } finally {
            jdbc().sql("update case_overview set notice_at = ? where number = ?")
                    .param(kept)
                    .param(number)
                    .update();
            SERVER.part(Scheduler.class).resume();
        }
    }

    @Test
    void a_letter_whose_job_was_lost() {
        SERVER.part(Scheduler.class).pause();
        try {
            String number = filed(false);
            days_are_passed();
            assertThat(found()).as("its job is there").isEmpty();
            List<String> jobs = jobsTaken(jdbc(), number);
            assertThat(jobs).isNotEmpty();
            assertThat(found()).isNotEmpty().allSatisfy(one -> {
                assertThat(one.flaw()).isEqualTo(Flaw.LETTER_NOT_MADE);
                assertThat(one.place()).isEqualTo(number);
            });
            assertThat(found()).as("again in the next night").isNotEmpty();
            jobsPutBack(jobs);
            assertThat(found()).as("the job is back").isEmpty();
        } finally {
            SERVER.part(Scheduler.class).resume();
        }
    }

    @Test
    void a_letter_whose_job_ends_while_it_is_asked_for() throws Exception {
        OwedLetters letters = new OwedLetters(jdbc(), SERVER.part(LettersOfEvent.class));
        // Else the look would wait at a letter of another case, and come to this one late.
        until("all letters are made", () -> count("scheduled_tasks where task_name = 'make-letters'") == 0);
        SERVER.part(Scheduler.class).pause();
        try (Connection job = SERVER.part(DataSource.class).getConnection();
                ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            String number = filed(false);
            List<String> jobs = jobsTaken(jdbc(), number);
            List<String> names = letters.look(PATIENCE_MILLIS).owed().stream()
                    .flatMap(owed -> owed.letters().stream())
                    .toList();
            assertThat(names).isNotEmpty().allMatch(name -> name.startsWith(number));
            jobsPutBack(jobs);

            job.setAutoCommit(false);
            JdbcClient its = JdbcClient.create(new SingleConnectionDataSource(job, true));
            its.sql("lock table scheduled_tasks in access exclusive mode").update();
            Future<OwedLetters.Looked> looked = other.submit(() -> letters.look(PATIENCE_MILLIS));
            until(
                    "it waits for the jobs",
                    () -> count("pg_stat_activity where datname = current_database()"
                                    + " and wait_event_type = 'Lock' and query like '%exists (select from scheduled%'")
                            == 1);
            assertThat(jobsTaken(its, number)).isEqualTo(jobs);
            // A letter withheld with an alarm is settled as one that was made.
            for (String name : names) {
                its.sql(
                                "insert into post_alarm (letter, code, what, raised_at) values (?, 'POST-000', 'Fictional', now())")
                        .param(name)
                        .update();
            }
            job.commit();
            assertThat(looked.get().owed()).isEmpty();
        } finally {
            SERVER.part(Scheduler.class).resume();
        }
    }

    private static List<String> jobsTaken(JdbcClient jdbc, String number) {
        return jdbc.sql("delete from scheduled_tasks where task_name = 'make-letters'"
                        + " and task_instance like ? || '/%' returning task_instance")
                .param(number)
                .query((rs, _) -> rs.getString(1))
                .list();
    }

    private static void jobsPutBack(List<String> jobs) {
        for (String job : jobs) {
            jdbc().sql("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                            + " values ('make-letters', ?, now(), false, 1)")
                    .param(job)
                    .update();
        }
    }

    private static long count(String of) {
        return jdbc().sql("select count(*) from " + of).query(Long.class).single();
    }

    private static void until(String what, BooleanSupplier is) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (!is.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(10);
        }
    }

    @Test
    void a_document_that_is_named_and_not_there() throws IOException {
        Path folder = SERVER.part(RecordsSettings.class).documents();
        String number = jdbc().sql("select min(number) from case_overview")
                .query(String.class)
                .single();
        ContentHash kept = SERVER.part(Vaults.class)
                .open(new VaultName(number))
                .keep(new ByteArrayInputStream("A fictional page.".getBytes(UTF_8)));
        Path file =
                folder.resolve(number).resolve(kept.sha256().substring(0, 2)).resolve(kept.sha256());
        UUID id = UUID.randomUUID();
        jdbc().sql("insert into received_file (id, number, sender, kind, name, sent_by, sent_by_role, size, begun_at,"
                        + " arrived, received_at, state, sha256) values (?, ?, 'CLAIMS_ADMINISTRATOR',"
                        + " 'PHYSICIAN_REPORT', 'page.txt', 'intake', 'INTAKE', 17, now(), 17, now(), 'READ', ?)")
                .param(id)
                .param(number)
                .param(kept.sha256())
                .update();
        assertThat(found()).isEmpty();
        Path aside = file.resolveSibling("aside");
        Files.move(file, aside);
        assertThat(found()).singleElement().satisfies(one -> {
            assertThat(one.flaw()).isEqualTo(Flaw.DOCUMENT_MISSING);
            assertThat(one.place()).startsWith(number + "/").endsWith(kept.sha256());
        });
        Files.move(aside, file);
        jdbc().sql("delete from received_file where id = ?").param(id).update();
        assertThat(unnamed()).as("it may be on its way").isZero();
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(2, ChronoUnit.DAYS)));
        assertThat(unnamed()).isEqualTo(1);
        Files.delete(file);
    }

    private static int unnamed() {
        Inspection made = SERVER.part(NightlyInspection.class).inspect();
        assertThat(made.findings()).isEmpty();
        return made.looked().stream()
                .filter(line -> line.contains("nothing names: "))
                .map(line -> Integer.parseInt(line.replaceAll(".*nothing names: (\\d+) .*", "$1")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_letter_that_searches_do_not_find() {
        ArchiveIndex index = SERVER.part(ArchiveIndex.class);
        KeptLetters kept = SERVER.part(KeptLetters.class);
        PublishedDetermination letter =
                kept.sample(kept.head(), 1, 0).stream().findFirst().orElseThrow();
        index.withdraw(letter.id());
        index.commit();
        try {
            assertThat(found())
                    .extracting(Finding::flaw, Finding::place)
                    .containsExactly(
                            tuple(Flaw.INDEX_DIFFERS, "all letters"),
                            tuple(Flaw.INDEX_DIFFERS, letter.id().value()));
        } finally {
            index.add(letter);
            index.commit();
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void it_is_made_when_it_is_asked_for_and_one_at_a_time() throws InterruptedException {
        Optional<Instant> before = SERVER.part(InspectionTable.class).newest().map(Inspection::ended);
        assertThat(SERVER.part(InspectionOrder.class).now(Instant.now())).isTrue();
        until(
                "it was made",
                () -> !SERVER.part(InspectionTable.class)
                        .newest()
                        .map(Inspection::ended)
                        .equals(before));
    }

    @Test
    void it_writes_nothing_to_the_log() {
        String cases = "event where stream like 'case/%'";
        long before = count(cases);
        assertThat(found()).isEmpty();
        assertThat(count(cases)).isEqualTo(before);
    }
}

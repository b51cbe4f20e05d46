package org.openimr.server.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.emergency.EmergencyAnswer.Done;
import org.openimr.server.emergency.EmergencyAnswer.Refused;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.EventType;
import org.openimr.server.log.NewEvent;
import org.openimr.server.log.Payload;
import org.openimr.server.log.StreamId;
import org.openimr.server.postgres.PostgresForTests;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opened with a reason, once at a time, and reviewed once by another. */
class EmergenciesTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");
    private static final Instant END = NOON.plusSeconds(3_600);
    private static final String REASON = "The worker is in hospital and the letter is needed (fictional).";
    private static final CaseNumber ONE = new CaseNumber("CM26-0000001");
    private static final CaseNumber ANOTHER = new CaseNumber("CM26-0000002");

    private final Actor manager = person(Role.CASE_MANAGER);
    private final Actor director = person(Role.MEDICAL_DIRECTOR);
    private final Emergencies emergencies = new Emergencies(
            POSTGRES.jdbc(),
            new EventLog(POSTGRES.jdbc()),
            new TransactionTemplate(new DataSourceTransactionManager(POSTGRES.dataSource())),
            EmergencySettings.defaults());

    private static Actor person(Role role) {
        return new Actor(UUID.randomUUID().toString(), role);
    }

    private static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }

    private EmergencyAnswer open(CaseNumber number, Actor by, CommandId command) {
        return emergencies.open(number, REASON, by, command, NOON);
    }

    private UUID opened() {
        CommandId command = command();
        assertThat(open(ONE, manager, command)).isEqualTo(new Done());
        return command.value();
    }

    private boolean isOpen(CaseNumber number, Actor to, Instant at) {
        return emergencies.open(UUID.fromString(to.id()), to.role(), number, at).isPresent();
    }

    private static List<String> kept(UUID emergency) {
        return new EventLog(POSTGRES.jdbc())
                .stream(new StreamId("emergency/" + emergency)).events().stream()
                        .map(event -> event.type().name() + " " + event.actor())
                        .toList();
    }

    private static Refused refused(EmergencyRefusal reason) {
        return new Refused(reason);
    }

    @Test
    void a_case_is_open_to_whoever_opened_it_until_the_hour_is_over_and_the_log_says_so() {
        UUID emergency = opened();
        assertThat(isOpen(ONE, manager, NOON)).isTrue();
        assertThat(isOpen(ONE, manager, END.minusNanos(1_000))).isTrue();
        assertThat(isOpen(ONE, manager, END)).isFalse();
        assertThat(isOpen(ANOTHER, manager, NOON)).isFalse();
        assertThat(isOpen(ONE, person(Role.CASE_MANAGER), NOON)).isFalse();
        assertThat(isOpen(ONE, new Actor(manager.id(), Role.INTAKE), NOON)).isFalse();
        assertThat(kept(emergency)).containsExactly("EmergencyOpened case-manager/" + manager.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nineteen characters", "                              "})
    void a_reason_has_twenty_characters_and_not_more_than_a_thousand(String reason) {
        assertThat(emergencies.open(ONE, reason, manager, command(), NOON))
                .isEqualTo(refused(EmergencyRefusal.REASON_LENGTH));
        assertThat(emergencies.open(ONE, "x".repeat(1_001), manager, command(), NOON))
                .isEqualTo(refused(EmergencyRefusal.REASON_LENGTH));
        assertThat(isOpen(ONE, manager, NOON)).isFalse();
        assertThat(emergencies.open(ONE, " Twenty\0 characters: 1 ", manager, command(), NOON))
                .isEqualTo(new Done());
    }

    @Test
    void the_same_form_sent_twice_opens_once_and_for_another_case_nothing() {
        CommandId command = command();
        assertThat(open(ONE, manager, command)).isEqualTo(new Done());
        assertThat(open(ONE, manager, command)).isEqualTo(new Done());
        assertThat(kept(command.value())).hasSize(1);
        assertThat(open(ANOTHER, manager, command)).isEqualTo(refused(EmergencyRefusal.OTHER_COMMAND));
        assertThat(open(ONE, person(Role.INTAKE), command)).isEqualTo(refused(EmergencyRefusal.OTHER_COMMAND));
        assertThat(isOpen(ANOTHER, manager, NOON)).isFalse();
    }

    @Test
    void one_is_open_for_a_person_and_a_case_and_the_next_when_it_is_over() {
        opened();
        assertThat(open(ONE, manager, command())).isEqualTo(refused(EmergencyRefusal.OPEN_ALREADY));
        assertThat(open(ANOTHER, manager, command())).isEqualTo(new Done());
        assertThat(open(ONE, person(Role.QUALITY), command())).isEqualTo(new Done());
        assertThat(emergencies.open(ONE, REASON, manager, command(), END)).isEqualTo(new Done());
    }

    @Test
    void of_many_forms_at_once_one_opens() throws Exception {
        List<Future<EmergencyAnswer>> answers = new ArrayList<>();
        try (ExecutorService all = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) answers.add(all.submit(() -> open(ONE, manager, command())));
        }
        int done = 0;
        for (Future<EmergencyAnswer> answer : answers) if (answer.get() instanceof Done) done++;
        assertThat(done).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"INTAKE", "CASE_MANAGER", "QUALITY", "CREDENTIALING"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_opens_a_case(Role role) {
        Actor other = person(role);
        assertThat(open(ONE, other, command())).isEqualTo(refused(EmergencyRefusal.NOT_BY_ROLE));
        assertThat(isOpen(ONE, other, NOON)).isFalse();
    }

    @Test
    void another_reviews_it_once_and_that_ends_it() {
        UUID emergency = opened();
        CommandId command = command();
        Instant later = NOON.plusSeconds(60);
        assertThat(emergencies.review(emergency, true, REASON, person(Role.QUALITY), command, later))
                .isEqualTo(refused(EmergencyRefusal.NOT_BY_ROLE));
        assertThat(emergencies.review(emergency, true, "Too short", director, command, later))
                .isEqualTo(refused(EmergencyRefusal.WORDS_LENGTH));
        int waiting = emergencies.waiting(director);
        assertThat(emergencies.review(emergency, false, REASON, director, command, later))
                .isEqualTo(new Done());
        assertThat(emergencies.review(emergency, false, REASON, director, command, later))
                .isEqualTo(new Done());
        assertThat(emergencies.review(emergency, true, REASON, person(Role.MEDICAL_DIRECTOR), command(), later))
                .isEqualTo(refused(EmergencyRefusal.REVIEWED_ALREADY));
        assertThat(emergencies.waiting(director)).isEqualTo(waiting - 1);
        assertThat(isOpen(ONE, manager, later)).isFalse();
        assertThat(kept(emergency))
                .containsExactly(
                        "EmergencyOpened case-manager/" + manager.id(),
                        "EmergencyReviewed medical-director/" + director.id());
        assertThat(emergencies.find(emergency, director).orElseThrow().review())
                .hasValueSatisfying(review -> assertThat(review.justified()).isFalse());
    }

    @Test
    void nobody_reviews_what_he_or_she_opened() {
        UUID emergency = opened();
        Actor promoted = new Actor(manager.id(), Role.MEDICAL_DIRECTOR);
        assertThat(emergencies.review(emergency, true, REASON, promoted, command(), NOON))
                .isEqualTo(refused(EmergencyRefusal.OWN));
        assertThat(isOpen(ONE, manager, NOON)).isTrue();
    }

    @Test
    void only_who_reviews_is_told_of_them() {
        UUID emergency = opened();
        assertThat(emergencies.waiting(director)).isPositive();
        assertThat(emergencies.unreviewed(director, 100))
                .anyMatch(named -> named.emergency().id().equals(emergency));
        for (Role role : Role.values()) {
            if (role == Role.MEDICAL_DIRECTOR) continue;
            Actor other = person(role);
            assertThat(emergencies.waiting(other)).isZero();
            assertThat(emergencies.unreviewed(other, 100)).isEmpty();
            assertThat(emergencies.reviewed(other, 100)).isEmpty();
            assertThat(emergencies.find(emergency, other)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update emergency set until = until + interval '1 day' where id = '%s'",
                "update emergency set reason = 'Another reason altogether' where id = '%s'",
                "update emergency set reviewed_by = gen_random_uuid() where id = '%s'",
                "update emergency set reviewed_by = null, reviewed_at = null, justified = null, words = null where id = '%s'",
                "delete from emergency where id = '%s'",
                "update emergency set id = gen_random_uuid() where id = '%s'"
            })
    void a_table_that_says_otherwise_than_the_log_is_found(String edit) {
        EmergencyAudit audit = new EmergencyAudit(POSTGRES.jdbc());
        UUID emergency = opened();
        assertThat(audit.check()).noneMatch(fault -> fault.contains(emergency.toString()));
        emergencies.review(emergency, true, REASON, director, command(), NOON);
        assertThat(audit.check()).noneMatch(fault -> fault.contains(emergency.toString()));
        POSTGRES.asSuperuser(edit.formatted(emergency));
        assertThat(audit.check()).anyMatch(fault -> fault.contains(emergency.toString()));
    }

    /** What was stored once stays readable: names, versions and fields. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "EmergencyOpened {\"account\":\"00000000-0000-4000-8000-000000000001\",\"role\":\"INTAKE\","
                        + "\"case\":\"CM26-0000001\",\"reason\":\"Fictional reason\",\"until\":\"2026-03-02T13:00:00Z\"}",
                "EmergencyReviewed {\"by\":\"00000000-0000-4000-8000-000000000002\",\"justified\":true,"
                        + "\"words\":\"Fictional words\"}"
            })
    void an_approved_stored_event_is_read_and_written_as_it_was(String approved) {
        EventType type = new EventType(approved.substring(0, approved.indexOf(' ')), 1);
        Payload payload = new Payload(approved.substring(approved.indexOf(' ') + 1));
        EmergencyEvent event = EmergencyEvent.STORED.read(type, payload);
        assertThat(EmergencyEvent.STORED.write(event)).isEqualTo(new NewEvent(type, payload));
    }
}

package org.openimr.server.pages.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Role;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandJson;
import org.openimr.server.json.Reading;
import org.springframework.util.LinkedMultiValueMap;

class BulkActionsTest {
    private static final Map<String, String> TYPED = Map.of(
            "method", "ELECTRONIC",
            "days", "2",
            "reason", "The offices were closed by a fictional fire.",
            "name", "Fictional Mutual West",
            "effectiveOn", "2026-01-05");

    @Test
    void each_role_is_offered_the_commands_that_can_be_shared_and_are_its_own() {
        assertThat(BulkActions.of(Role.CASE_MANAGER))
                .containsExactly(CommandKind.SEND_ASSIGNMENT_NOTICE, CommandKind.REPORT_ADMINISTRATOR_CHANGE);
        assertThat(BulkActions.of(Role.INTAKE)).containsExactly(CommandKind.REPORT_ADMINISTRATOR_CHANGE);
        assertThat(BulkActions.of(Role.QUALITY)).containsExactly(CommandKind.PUBLISH_DETERMINATION);
        assertThat(BulkActions.of(Role.REGULATOR))
                .containsExactly(
                        CommandKind.FIND_ELIGIBLE, CommandKind.PUBLISH_DETERMINATION, CommandKind.GRANT_EXTENSION);
        assertThat(BulkActions.roles()).isEqualTo(Set.of(Role.CASE_MANAGER, Role.INTAKE, Role.QUALITY, Role.REGULATOR));
    }

    @Test
    void nothing_of_medical_judgment_is_shared() {
        assertThat(BulkActions.of(Role.REVIEWER)).isEmpty();
        assertThat(BulkActions.of(Role.MEDICAL_DIRECTOR)).isEmpty();
        for (CommandKind kind : Set.of(
                CommandKind.DECIDE_ITEM, CommandKind.ISSUE_DETERMINATION, CommandKind.CONFIRM_DEIDENTIFICATION)) {
            assertThat(BulkActions.fit(kind)).isEqualTo(BulkActions.Fit.Apart.OWN_JUDGMENT);
        }
    }

    @ParameterizedTest
    @EnumSource(CommandKind.class)
    void what_is_typed_once_is_all_that_a_shared_command_needs(CommandKind kind) {
        if (!(BulkActions.fit(kind) instanceof BulkActions.Fit.Shared)) return;
        var values = new LinkedMultiValueMap<String, String>(TYPED.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Arrays.asList(e.getValue()))));
        var json = TypedCommand.json(BulkActions.fields(kind), values);
        assertThat(CommandJson.read(kind, new CaseNumber("CM26-0000001"), json, Instant.parse("2026-03-02T17:00:00Z")))
                .isInstanceOf(Reading.Of.class);
    }
}

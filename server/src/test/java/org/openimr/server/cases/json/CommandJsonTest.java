package org.openimr.server.cases.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.determination.CaseNumber;
import org.openimr.process.CaseCommand;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.json.Reading;

class CommandJsonTest {
    private static final CaseNumber NUMBER = new CaseNumber("CM26-0000001");
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @EnumSource(CommandKind.class)
    void the_published_example_of_a_command_reads_as_that_command(CommandKind kind) {
        Reading<? extends CaseCommand> reading = CommandJson.read(kind, NUMBER, CommandJson.example(kind), NOW);
        CaseCommand example = CommandExamples.of(kind);
        assertThat(reading).isEqualTo(new Reading.Of<>(example));
        assertThat(CommandKind.of(example)).isEqualTo(kind);
    }

    @Test
    void a_time_that_is_left_out_is_now() {
        assertThat(CommandJson.read(CommandKind.FIND_ELIGIBLE, NUMBER, Reading.MAPPER.readTree("{}"), NOW))
                .isEqualTo(new Reading.Of<>(new FindEligible(NOW, List.of())));
    }
}

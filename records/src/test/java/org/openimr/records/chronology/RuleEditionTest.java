package org.openimr.records.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openimr.records.sample.SampleRecords;

class RuleEditionTest {
    private static final ChronologyReader READER = ChronologyReader.of(Pages.VOCABULARY);

    @Test
    void every_rule_that_proposes_is_in_the_edition() {
        Set<Proposer> proposers = SampleRecords.cases().stream()
                .flatMap(sample -> READER.read(SampleFile.of(sample)).events().stream())
                .map(event -> event.mention().proposer())
                .collect(Collectors.toSet());
        assertThat(proposers).hasSizeGreaterThan(5);
        assertThat(List.<Proposer>copyOf(RuleEdition.RULES)).containsAll(proposers);
    }

    @Test
    void the_edition_has_a_hash_and_is_always_the_same() {
        assertThat(READER.edition().sha256()).matches("[0-9a-f]{64}");
        assertThat(READER.edition())
                .isEqualTo(ChronologyReader.of(Pages.VOCABULARY).edition());
    }
}

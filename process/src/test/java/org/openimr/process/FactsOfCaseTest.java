package org.openimr.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.process.Dispute.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.determination.check.CaseFacts;
import org.openimr.determination.check.FileIndex;
import org.openimr.determination.check.RequestedItem;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.determination.evidence.NoCitation;
import org.openimr.process.docket.Docket;
import org.openimr.process.filing.Party;

class FactsOfCaseTest {
    private static final Docket DOCKET = docket(Dispute.plain().upTo(Stage.QUALITY));

    private static Docket docket(List<CaseEvent> history) {
        return CaseSpec.given(history).state().filedDocket().orElseThrow();
    }

    private static CaseFacts facts(Docket docket) {
        return FactsOfCase.of(docket, Map.of(), Optional.empty());
    }

    @Test
    void the_items_are_those_to_be_decided_as_the_request_words_them() {
        assertThat(facts(DOCKET).items())
                .extracting(RequestedItem::service)
                .isEqualTo(DOCKET.inDispute().stream()
                        .map(item -> item.serviceInDispute().orElse(item.service()))
                        .toList());
    }

    @Test
    void no_party_is_printed_in_a_letter() {
        assertThat(facts(DOCKET).withheldNames())
                .containsAll(DOCKET.filing().application().parties().stream()
                        .map(Party::name)
                        .toList());
    }

    @Test
    void the_evidence_stands_with_its_own_item() {
        EvidenceRecord record = EvidenceRecord.without(NoCitation.ANCILLARY);
        assertThat(FactsOfCase.of(DOCKET, Map.of(2, record), Optional.empty()).items())
                .extracting(RequestedItem::evidence)
                .containsExactly(Optional.empty(), Optional.of(record));
    }

    @Test
    void before_the_index_is_sealed_no_letter_is_compared_with_it() {
        assertThat(facts(DOCKET).file()).isEmpty();
    }

    @Test
    void the_sealed_index_says_what_there_is_and_when_it_was_written() {
        List<CaseEvent> history = Dispute.plain().upTo(Stage.QUALITY);
        history.add(new CaseEvent.ExhibitsSealed(at("2026-04-09"), Dispute.index()));
        FileIndex index = facts(docket(history)).file().orElseThrow();
        assertThat(index.documents()).singleElement().satisfies(document -> {
            assertThat(document.title()).isEqualTo("Physician's report: Progress report");
            assertThat(document.dated()).contains(LocalDate.parse("2026-02-20"));
        });
        assertThat(index.text()).isEmpty();
    }
}

package org.openimr.records.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openimr.records.sample.DataPart;

/** {@code docs/records/proposals.md} says how good the proposals are: {@code -Dopenimr.write.docs=true} writes it anew. */
class ProposalScoreTest {
    private static final Path PAGE = Path.of("..", "docs", "records", "proposals.md");
    private static final ProposalScore TRAIN = ProposalScore.of(DataPart.TRAIN);

    @Test
    void the_page_says_what_is_measured() throws IOException {
        String page = ProposalPage.of(TRAIN, ProposalScore.of(DataPart.HELD_OUT));
        if (Boolean.getBoolean("openimr.write.docs")) Files.writeString(PAGE, page);
        assertThat(Files.readString(PAGE))
                .as("docs/records/proposals.md is not what is measured; write it with -Dopenimr.write.docs=true")
                .isEqualTo(page);
    }

    @Test
    void a_wrong_proposal_is_rare_on_the_cases_the_rules_were_written_with() {
        assertThat(TRAIN.kind.wrong).isLessThanOrEqualTo(TRAIN.kind.all() / 20);
        assertThat(TRAIN.date.wrong).isLessThanOrEqualTo(TRAIN.date.all() / 20);
        assertThat(TRAIN.author.wrong).isLessThanOrEqualTo(TRAIN.author.all() / 10);
        assertThat(TRAIN.inOrder.missed + TRAIN.inOrder.added).isLessThanOrEqualTo(TRAIN.inOrder.found / 20);
    }
}

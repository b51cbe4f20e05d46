package org.openimr.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;
import org.openimr.determination.check.Fault;
import org.openimr.determination.prose.Stretch;

class QualityGateTest {
    private static final String RATIONALE = "issues[0].rationale";

    private static Fault finding(String code) {
        return finding(code, RATIONALE, Optional.of(new Stretch(4, 9)));
    }

    private static Fault finding(String code, String path, Optional<Stretch> words) {
        return new Fault(new Finding(code, Severity.BLOCKING, "Something is wrong.", Optional.empty()), path, words);
    }

    private static List<IssueCommand.Release> release(String code) {
        return List.of(new IssueCommand.Release(code, "Looked at twice."));
    }

    @Test
    void a_finding_is_released_by_its_own_code_where_somebody_may() {
        assertThat(QualityGate.isReleased(finding("CHECK-104"), release("CHECK-104")))
                .isTrue();
        assertThat(QualityGate.isReleased(finding("CHECK-104"), release("CHECK-105")))
                .isFalse();
        assertThat(QualityGate.isReleased(finding("CHECK-104"), List.of())).isFalse();
    }

    @Test
    void one_of_several_findings_of_a_check_is_released_by_its_place() {
        List<IssueCommand.Release> one = List.of(new IssueCommand.Release(
                "CHECK-104", Optional.of(RATIONALE + "@4-9"), "Read on the page.", Optional.empty()));
        assertThat(QualityGate.isReleased(finding("CHECK-104"), one)).isTrue();
        assertThat(QualityGate.isReleased(finding("CHECK-104", RATIONALE, Optional.of(new Stretch(5, 9))), one))
                .isFalse();
        assertThat(QualityGate.isReleased(finding("CHECK-104", RATIONALE, Optional.empty()), one))
                .isFalse();
        assertThat(QualityGate.isReleased(finding("CHECK-105"), one)).isFalse();
    }

    @Test
    void an_item_without_an_outcome_and_a_name_in_the_public_copy_are_released_by_nobody() {
        assertThat(QualityGate.isReleased(finding("CHECK-101"), release("CHECK-101")))
                .isFalse();
        assertThat(QualityGate.isReleased(finding("CHECK-123"), release("CHECK-123")))
                .isFalse();
        assertThat(QualityGate.isReleased(finding("READ-HEADER-MISSING"), release("READ-HEADER-MISSING")))
                .isFalse();
    }
}

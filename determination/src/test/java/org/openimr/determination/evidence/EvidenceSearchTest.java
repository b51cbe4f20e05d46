package org.openimr.determination.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EvidenceSearchTest {
    @Test
    void a_tier_is_left_only_for_a_reason_of_its_own() {
        assertThat(new TierLeft(SearchTier.MTUS, ReasonForLeaving.NOT_ADDRESSED, "No brace.").isExplained())
                .isTrue();
        assertThatThrownBy(() -> new TierLeft(SearchTier.MTUS, ReasonForLeaving.NONE_APPLIES, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TierLeft(SearchTier.STUDIES, ReasonForLeaving.NONE_APPLIES, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_tier_before_the_one_reached_is_explained_or_named() {
        TierLeft mtus = new TierLeft(SearchTier.MTUS, ReasonForLeaving.NOT_ADDRESSED, "No brace.");
        assertThat(new EvidenceSearch(List.of(mtus), Optional.of(SearchTier.STUDIES)).unexplained())
                .containsExactly(SearchTier.ACOEM_OR_ODG, SearchTier.OTHER_GUIDELINES);
        assertThat(new EvidenceSearch(List.of(mtus), Optional.of(SearchTier.ACOEM_OR_ODG)).unexplained())
                .isEmpty();
        assertThat(EvidenceSearch.inMtus().unexplained()).isEmpty();
    }

    @Test
    void each_class_of_source_says_what_it_lacks() {
        assertThat(new EvidenceSource.MtusGuideline("Knee Complaints", OptionalInt.empty(), List.of()).missingParts())
                .containsExactly("the effective year", "the section");
        assertThat(new EvidenceSource.OtherGuideline(
                                "ODG",
                                "Official Disability Guidelines",
                                OptionalInt.empty(),
                                Optional.of(LocalDate.of(2016, 5, 1)),
                                "Knee",
                                "Braces")
                        .missingParts())
                .isEmpty();
        assertThat(new EvidenceSource.Study("Able", "Braces", "", OptionalInt.of(2015), "", "1-9").missingParts())
                .containsExactly("the journal", "the volume");
    }

    @Test
    void a_source_belongs_to_its_tier() {
        assertThat(other("ODG").tier()).isEqualTo(SearchTier.ACOEM_OR_ODG);
        assertThat(other("American College of Occupational and Environmental Medicine")
                        .tier())
                .isEqualTo(SearchTier.ACOEM_OR_ODG);
        assertThat(other("Fictional College").tier()).isEqualTo(SearchTier.OTHER_GUIDELINES);
    }

    @Test
    void a_lower_standard_names_the_higher_ones_that_are_not_set_aside() {
        StandardsUsed used = new StandardsUsed(
                NecessityStandard.EXPERT_OPINION,
                Map.of(NecessityStandard.ADOPTED_GUIDELINES, "Silent.", NecessityStandard.PROFESSIONAL_STANDARDS, " "));
        assertThat(used.notSetAside())
                .containsExactly(NecessityStandard.PEER_REVIEWED_EVIDENCE, NecessityStandard.PROFESSIONAL_STANDARDS);
        assertThat(StandardsUsed.STRICT_ORDER.contains(LocalDate.of(2016, 12, 31)))
                .isTrue();
        assertThat(StandardsUsed.STRICT_ORDER.contains(LocalDate.of(2017, 1, 1)))
                .isFalse();
    }

    @Test
    void sources_and_a_reason_for_citing_none_exclude_each_other() {
        EvidenceRecord none = EvidenceRecord.without(NoCitation.ANCILLARY);
        assertThatThrownBy(() -> new EvidenceRecord(
                        none.mtus(),
                        none.search(),
                        List.of(other("ODG")),
                        none.conflict(),
                        none.standards(),
                        none.noCitation(),
                        none.improvement()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void functional_improvement_is_a_gain_and_less_dependency() {
        assertThat(new FunctionalImprovement(true, false, true).isShown()).isTrue();
        assertThat(new FunctionalImprovement(false, true, true).isShown()).isTrue();
        assertThat(new FunctionalImprovement(true, true, false).isShown()).isFalse();
        assertThat(new FunctionalImprovement(false, false, true).isShown()).isFalse();
    }

    private static EvidenceSource other(String organization) {
        return new EvidenceSource.OtherGuideline(
                organization, "Guideline", OptionalInt.of(2016), Optional.empty(), "Knee", "Braces");
    }
}

package org.openimr.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.server.desk.Evidence.MTUS;
import static org.openimr.server.desk.Evidence.ODG;
import static org.openimr.server.desk.Evidence.STUDY;
import static org.openimr.server.desk.Evidence.item;
import static org.openimr.server.desk.Evidence.left;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Outcome;
import org.openimr.determination.criteria.CriterionState;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.determination.evidence.EvidenceSource;
import org.openimr.determination.evidence.MtusAnswer;
import org.openimr.determination.evidence.NoCitation;
import org.openimr.determination.evidence.ReasonForLeaving;
import org.openimr.determination.evidence.SearchTier;
import org.openimr.determination.evidence.TierSearched;
import org.openimr.process.review.ItemDecision;
import org.openimr.server.json.Reading;

class EvidenceDraftTest {
    private static final TierDraft SILENT =
            left(SearchTier.MTUS, ReasonForLeaving.NOT_ADDRESSED, "It has no such chapter.");

    @Test
    void the_walk_says_what_the_schedule_answered() {
        assertThat(Evidence.of(List.of(), MTUS).mtus()).contains(MtusAnswer.APPLIED);
        assertThat(Evidence.of(List.of(SILENT), ODG).mtus()).contains(MtusAnswer.SILENT);
        assertThat(Evidence.of(List.of(left(SearchTier.MTUS, ReasonForLeaving.PRESUMPTION_CHALLENGED, "")), MTUS, ODG)
                        .mtus())
                .contains(MtusAnswer.REBUTTED);
        assertThat(Evidence.of(List.of(), ODG).mtus()).isEmpty();
    }

    @Test
    void what_is_written_goes_into_the_case_with_what_was_searched() {
        EvidenceRecord record = Evidence.of(List.of(SILENT), STUDY, ODG).written();
        assertThat(record.sources()).containsExactly(ODG, STUDY);
        assertThat(record.search().reached()).contains(SearchTier.STUDIES);
        assertThat(record.search().searched()).containsExactly(new TierSearched(SearchTier.MTUS, "its index"));
        assertThat(record.search().leaving(SearchTier.MTUS).orElseThrow().explanation())
                .isEqualTo("It has no such chapter.");
    }

    @Test
    void a_reason_for_citing_nothing_means_nothing_beside_a_source() {
        EvidenceDraft both = new EvidenceDraft(
                List.of(),
                List.of(MTUS),
                Optional.empty(),
                Optional.of(NoCitation.NO_EVIDENCE_CITED),
                Optional.empty(),
                Optional.empty());
        assertThat(both.written().noCitation()).isEmpty();
        assertThat(Evidence.none(NoCitation.ANCILLARY).written().noCitation()).contains(NoCitation.ANCILLARY);
    }

    @Test
    void sources_are_printed_by_tier_as_letters_cite_them() {
        assertThat(Evidence.of(List.of(), STUDY, ODG, MTUS).printed())
                .containsExactly(
                        "MTUS Chronic Pain Medical Treatment 2016, Section(s): Physical medicine",
                        "Official Disability Guidelines (ODG), Low Back (2017), Treatment, MRI",
                        "Example A, A fictional trial, Journal of Examples, 2016;12:34-56");
    }

    @Test
    void parts_that_are_missing_leave_no_gap() {
        EvidenceSource bare = new EvidenceSource.OtherWeb("fictional.example/page", "", Optional.empty());
        EvidenceSource year = new EvidenceSource.MtusGuideline("Knee\nComplaints", OptionalInt.empty(), List.of(""));
        assertThat(Evidence.of(List.of(), bare, year).printed())
                .containsExactly("MTUS Knee Complaints", "fictional.example/page");
    }

    @Test
    void the_structured_sources_are_the_basis_and_the_evidence_of_the_decision() {
        ItemDecision decision = item(Evidence.of(List.of(), MTUS)).finished().orElseThrow();
        GuidelineCitation citation = decision.reviewerBasis().citations().getFirst();
        assertThat(citation.kind()).isEqualTo(GuidelineCitation.Kind.MTUS);
        assertThat(citation.sources()).singleElement().satisfies(source -> {
            assertThat(source.title()).contains("Chronic Pain Medical Treatment");
            assertThat(source.year()).hasValue(2016);
            assertThat(source.sections()).containsExactly("Physical medicine");
        });
        assertThat(decision.evidence()).contains(Evidence.of(List.of(), MTUS).written());
    }

    @Test
    void what_was_typed_counts_while_no_source_is_named_and_carries_no_record() {
        ItemDraft typed = new ItemDraft(
                1,
                Optional.empty(),
                Optional.of(Outcome.UPHELD),
                List.of(new DraftSentence("Therefore, it is not necessary.", List.of())),
                "",
                "MTUS Fictional Guideline 2024, Section(s): Back",
                OptionalInt.empty(),
                "");
        assertThat(typed.reviewerCites()).containsExactly("MTUS Fictional Guideline 2024, Section(s): Back");
        assertThat(typed.finished().orElseThrow().evidence()).isEmpty();
    }

    @Test
    void a_draft_of_the_old_form_still_loads_and_is_written_as_it_was() {
        String old = "{\"summary\":{\"sentences\":[],\"diagnoses\":\"\"},\"items\":[{\"item\":1,\"rationale\":[],"
                + "\"claimsAdministratorBasis\":\"ODG\",\"reviewerBasis\":\"MTUS Knee 2004\",\"evidence\":\"look again\"}]}";
        DeskDraft draft = DeskDrafts.draft(old);
        assertThat(draft.on(1).orElseThrow().basis()).isEqualTo(EvidenceDraft.empty());
        assertThat(DraftShapes.written(draft))
                .as("what was signed keeps its hash")
                .isEqualTo(old);
    }

    @Test
    void a_draft_with_evidence_comes_back_as_it_was_written() {
        EvidenceDraft basis = new EvidenceDraft(
                List.of(SILENT),
                List.of(ODG, STUDY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Evidence.criteria(
                        "cp2016-manual-18", CriterionState.MET, 1, Optional.of("It is the only one left."))));
        DeskDraft draft = new DeskDraft(SummaryDraft.empty(), List.of(item(basis)));
        assertThat(DeskDrafts.draft(DraftShapes.written(draft))).isEqualTo(draft);
    }

    @Test
    void a_begun_draft_of_the_page_is_taken_as_it_comes() {
        String begun =
                "{\"summary\":{},\"items\":[{\"item\":1,\"basis\":{\"tiers\":[{\"tier\":\"MTUS\",\"searched\":\"\","
                        + "\"explanation\":\"\"}],\"sources\":[{\"kind\":\"STUDY\"},{\"kind\":\"OTHER_GUIDELINE\"}],"
                        + "\"conflict\":{\"question\":\"PROGNOSIS\",\"studies\":[{\"study\":{},\"favors\":\"THE_DENIAL\","
                        + "\"applicability\":{}}]}}}]}";
        assertThat(Reading.of(begun, DraftShapes.DRAFT)).isInstanceOf(Reading.Of.class);
    }

    @Test
    void a_tier_is_walked_once_and_left_for_its_own_reasons() {
        assertThatThrownBy(() -> Evidence.of(List.of(SILENT, SILENT))).hasMessageContaining("walked once");
        assertThatThrownBy(() -> left(SearchTier.STUDIES, ReasonForLeaving.NONE_APPLIES, ""))
                .hasMessageContaining("is not left because");
    }
}

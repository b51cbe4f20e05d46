package org.openimr.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.determination.evidence.ReasonForLeaving.NONE_APPLIES;
import static org.openimr.determination.evidence.ReasonForLeaving.NOT_ADDRESSED;
import static org.openimr.determination.evidence.ReasonForLeaving.PRESUMPTION_CHALLENGED;
import static org.openimr.determination.evidence.SearchTier.ACOEM_OR_ODG;
import static org.openimr.determination.evidence.SearchTier.OTHER_GUIDELINES;
import static org.openimr.server.desk.Evidence.MTUS;
import static org.openimr.server.desk.Evidence.ODG;
import static org.openimr.server.desk.Evidence.STUDY;
import static org.openimr.server.desk.Evidence.criteria;
import static org.openimr.server.desk.Evidence.item;
import static org.openimr.server.desk.Evidence.left;
import static org.openimr.server.desk.Evidence.none;
import static org.openimr.server.desk.Evidence.with;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.determination.criteria.Criteria.Criterion;
import org.openimr.determination.criteria.CriteriaRecord;
import org.openimr.determination.criteria.CriterionFinding;
import org.openimr.determination.criteria.CriterionState;
import org.openimr.determination.criteria.FilledCriteria;
import org.openimr.determination.evidence.Applicability;
import org.openimr.determination.evidence.ConflictRecord;
import org.openimr.determination.evidence.EvidenceLevel;
import org.openimr.determination.evidence.EvidenceSource;
import org.openimr.determination.evidence.NoCitation;
import org.openimr.determination.evidence.QuestionType;
import org.openimr.determination.evidence.RatedStudy;
import org.openimr.determination.evidence.RatedStudy.Favors;
import org.openimr.determination.evidence.SearchTier;

class EvidenceIsWholeTest {
    private static final String NOTHING = "";

    /** Codes that are found, those that block with a mark. */
    private static String codes(ItemDraft item) {
        return String.join(
                " ",
                new EvidenceIsWhole(Evidence.LIBRARY)
                        .look(item).stream()
                                .map(found -> found.code() + (found.blocks() ? "!" : ""))
                                .toList());
    }

    private static String what(ItemDraft item) {
        return new EvidenceIsWhole(Evidence.LIBRARY).look(item).getFirst().what();
    }

    @Test
    void an_item_on_which_nothing_is_written_is_left_to_the_other_checks() {
        assertThat(codes(item(EvidenceDraft.empty()))).isEqualTo(NOTHING);
    }

    @Test
    void the_schedule_applied_as_it_stands_lacks_nothing() {
        assertThat(codes(item(Evidence.of(List.of(), MTUS)))).isEqualTo(NOTHING);
    }

    @Test
    void an_outcome_against_the_criteria_blocks_until_a_reason_is_written() {
        ItemDraft without = item(with(criteria("cp2016-myalgia", CriterionState.MET, 0, Optional.empty())));
        assertThat(codes(without)).isEqualTo("DESK-301!");
        assertThat(what(without)).startsWith("Item 3 departs from the criteria of MTUS Chronic Pain");
        assertThat(codes(item(with(
                        criteria("cp2016-myalgia", CriterionState.MET, 0, Optional.of("The diagnosis is doubtful."))))))
                .isEqualTo(NOTHING);
        assertThat(codes(item(with(criteria("cp2016-myalgia", CriterionState.NOT_MET, 0, Optional.empty())))))
                .isEqualTo(NOTHING);
    }

    @Test
    void criteria_that_nobody_answered_block() {
        ItemDraft open = item(with(criteria("cp2016-myalgia", CriterionState.NOT_MET, 2, Optional.empty())));
        assertThat(codes(open)).isEqualTo("DESK-302!");
        assertThat(what(open)).contains("has 2 criteria of");
    }

    @Test
    void criteria_other_than_those_that_were_loaded_block() {
        CriteriaRecord loaded = criteria("cp2016-myalgia", CriterionState.NOT_MET, 0, Optional.empty());
        CriteriaRecord altered = new CriteriaRecord(
                loaded.recommendation(),
                loaded.edition(),
                loaded.citation(),
                loaded.grade(),
                loaded.caution(),
                new FilledCriteria(
                        new Criterion("other", "it is otherwise", Optional.empty()),
                        List.of(new CriterionFinding("other", CriterionState.NOT_MET, List.of(), ""))),
                Optional.empty());
        assertThat(codes(item(with(altered)))).isEqualTo("DESK-303!");
    }

    @Test
    void a_source_without_a_part_of_its_class_blocks_and_names_it() {
        EvidenceSource bare = new EvidenceSource.MtusGuideline("Low Back Complaints", OptionalInt.empty(), List.of());
        assertThat(codes(item(Evidence.of(List.of(), bare)))).isEqualTo("DESK-304!");
        assertThat(what(item(Evidence.of(List.of(), bare)))).contains("without the effective year, the section");
    }

    @Test
    void a_tier_that_is_passed_over_blocks_once_for_each() {
        assertThat(codes(item(Evidence.of(List.of(), ODG)))).isEqualTo("DESK-305!");
        assertThat(codes(item(Evidence.of(List.of(left(SearchTier.MTUS, NOT_ADDRESSED, " ")), ODG))))
                .isEqualTo("DESK-305!");
        assertThat(codes(item(
                        Evidence.of(List.of(left(SearchTier.MTUS, NOT_ADDRESSED, "It has no such chapter.")), ODG))))
                .isEqualTo(NOTHING);
        assertThat(codes(item(
                        Evidence.of(List.of(left(SearchTier.MTUS, NOT_ADDRESSED, "It has no such chapter.")), STUDY))))
                .isEqualTo("DESK-305! DESK-305!");
    }

    @Test
    void the_schedule_that_is_applied_may_be_cited_with_another_source() {
        assertThat(codes(item(Evidence.of(List.of(), MTUS, ODG)))).isEqualTo(NOTHING);
    }

    @Test
    void who_challenges_the_schedule_compares_the_studies() {
        List<TierDraft> path = List.of(
                left(SearchTier.MTUS, PRESUMPTION_CHALLENGED, "A newer trial says otherwise."),
                left(ACOEM_OR_ODG, NONE_APPLIES, "Neither speaks of it."),
                left(OTHER_GUIDELINES, NONE_APPLIES, "None speaks of it."));
        assertThat(codes(item(Evidence.of(path, STUDY)))).isEqualTo("DESK-307!");
        ConflictRecord open =
                new ConflictRecord(QuestionType.TREATMENT_BENEFIT, List.of(), Optional.empty(), Optional.empty());
        assertThat(codes(item(with(path, open)))).isEqualTo("DESK-306!");
        assertThat(codes(item(with(path, compared(Favors.THE_REQUEST, Optional.empty())))))
                .isEqualTo(NOTHING);
        assertThat(codes(item(with(path, compared(Favors.THE_DENIAL, Optional.empty())))))
                .isEqualTo("DESK-310");
        assertThat(codes(item(with(path, compared(Favors.THE_DENIAL, Optional.of("Its dose is not this one."))))))
                .isEqualTo(NOTHING);
    }

    /** The trial for the request is the stronger. */
    private static ConflictRecord compared(Favors chosen, Optional<String> reason) {
        return new ConflictRecord(
                QuestionType.TREATMENT_BENEFIT,
                List.of(rated(Favors.THE_REQUEST, EvidenceLevel.L1B), rated(Favors.THE_DENIAL, EvidenceLevel.L2)),
                Optional.of(chosen),
                reason);
    }

    private static RatedStudy rated(Favors favors, EvidenceLevel level) {
        return new RatedStudy(
                (EvidenceSource.Study) STUDY,
                favors,
                new Applicability(Set.of(), "Workers of the same age and trade."),
                Set.of(),
                Optional.of(level),
                Optional.empty());
    }

    @Test
    void evidence_that_cites_nothing_is_asked_for_the_reason() {
        assertThat(codes(item(Evidence.of(List.of(left(SearchTier.MTUS, NOT_ADDRESSED, "It has no such chapter."))))))
                .isEqualTo("DESK-308");
        assertThat(codes(item(none(NoCitation.RECORD_INSUFFICIENT)))).isEqualTo(NOTHING);
    }

    @Test
    void a_dependent_that_follows_says_so_in_its_rationale() {
        EvidenceDraft follows = none(NoCitation.ANCILLARY);
        assertThat(codes(item(follows, OptionalInt.of(1), "Therefore, it is not medically necessary.")))
                .isEqualTo("DESK-309");
        assertThat(codes(item(follows, OptionalInt.of(1), "As item 1 is not necessary, neither is this.")))
                .isEqualTo(NOTHING);
        assertThat(codes(item(follows, OptionalInt.of(1), "The primary procedure is not necessary.")))
                .isEqualTo(NOTHING);
        assertThat(codes(item(
                        Evidence.of(List.of(), MTUS), OptionalInt.of(1), "Therefore, it is not medically necessary.")))
                .isEqualTo(NOTHING);
    }
}

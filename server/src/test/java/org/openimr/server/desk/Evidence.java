package org.openimr.server.desk;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.openimr.determination.Outcome;
import org.openimr.determination.criteria.Criteria.Criterion;
import org.openimr.determination.criteria.CriteriaRecord;
import org.openimr.determination.criteria.CriterionFinding;
import org.openimr.determination.criteria.CriterionState;
import org.openimr.determination.criteria.FilledCriteria;
import org.openimr.determination.evidence.ConflictRecord;
import org.openimr.determination.evidence.EvidenceSource;
import org.openimr.determination.evidence.NoCitation;
import org.openimr.determination.evidence.ReasonForLeaving;
import org.openimr.determination.evidence.SearchTier;
import org.openimr.determination.guideline.GuidelineLibrary;
import org.openimr.determination.guideline.Guidelines;
import org.openimr.determination.guideline.Recommendation;

/** Fictional evidence of items. */
public final class Evidence {
    static final GuidelineLibrary LIBRARY = Guidelines.builtIn().library();

    static final EvidenceSource MTUS = new EvidenceSource.MtusGuideline(
            "Chronic Pain Medical Treatment", OptionalInt.of(2016), List.of("Physical medicine"));
    static final EvidenceSource ODG = new EvidenceSource.OtherGuideline(
            "Official Disability Guidelines (ODG)",
            "Low Back",
            OptionalInt.of(2017),
            Optional.empty(),
            "Treatment",
            "MRI");
    static final EvidenceSource STUDY = new EvidenceSource.Study(
            "Example A", "A fictional trial", "Journal of Examples", OptionalInt.of(2016), "12", "34-56");

    private Evidence() {}

    static EvidenceDraft of(List<TierDraft> tiers, EvidenceSource... sources) {
        return new EvidenceDraft(
                tiers, List.of(sources), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static EvidenceDraft none(NoCitation reason) {
        return new EvidenceDraft(
                List.of(), List.of(), Optional.empty(), Optional.of(reason), Optional.empty(), Optional.empty());
    }

    static EvidenceDraft with(CriteriaRecord criteria) {
        return new EvidenceDraft(
                List.of(), List.of(MTUS), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(criteria));
    }

    static EvidenceDraft with(List<TierDraft> tiers, ConflictRecord conflict) {
        return new EvidenceDraft(
                tiers, List.of(STUDY), Optional.of(conflict), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static TierDraft left(SearchTier tier, ReasonForLeaving reason, String why) {
        return new TierDraft(tier, "its index", Optional.of(reason), why);
    }

    /** The criteria of a recommendation of the sample, all found alike but the last ones left open. */
    static CriteriaRecord criteria(String id, CriterionState state, int open, Optional<String> reason) {
        long answered = held(id).criteria().criteria().count() - open;
        return found(id, reason, Collections.nCopies((int) answered, state));
    }

    /** The criteria of a recommendation of the sample, the first of them found so. */
    public static CriteriaRecord found(String id, Optional<String> reason, List<CriterionState> states) {
        Recommendation one = held(id);
        List<String> names = one.criteria().criteria().map(Criterion::id).toList();
        List<CriterionFinding> findings = IntStream.range(0, states.size())
                .mapToObj(i -> new CriterionFinding(names.get(i), states.get(i), List.of(), ""))
                .toList();
        CriteriaRecord blank = one.toFill();
        return new CriteriaRecord(
                blank.recommendation(),
                blank.edition(),
                blank.citation(),
                blank.grade(),
                blank.caution(),
                new FilledCriteria(one.criteria(), findings),
                reason);
    }

    private static Recommendation held(String id) {
        return LIBRARY.recommendations().stream()
                .filter(held -> held.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static ItemDraft item(EvidenceDraft basis) {
        return item(basis, OptionalInt.empty(), "Therefore, the request is not medically necessary.");
    }

    static ItemDraft item(EvidenceDraft basis, OptionalInt dependsOn, String rationale) {
        return new ItemDraft(
                3,
                Optional.empty(),
                Optional.of(Outcome.UPHELD),
                List.of(new DraftSentence(rationale, List.of())),
                "",
                "",
                dependsOn,
                "",
                basis);
    }
}

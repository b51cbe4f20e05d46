package org.openimr.server.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.criteria.CriteriaRecord;
import org.openimr.determination.evidence.ConflictRecord;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.determination.evidence.EvidenceSearch;
import org.openimr.determination.evidence.EvidenceSource;
import org.openimr.determination.evidence.FunctionalImprovement;
import org.openimr.determination.evidence.MtusAnswer;
import org.openimr.determination.evidence.NoCitation;
import org.openimr.determination.evidence.SearchTier;

/**
 * The reviewer's evidence on one item as it is being written; any part may be missing.
 *
 * @param tiers       each at most once
 * @param sources     relied on, as they came; the letter has them by tier
 * @param noCitation  why there is no source; means nothing beside one
 */
public record EvidenceDraft(
        List<TierDraft> tiers,
        List<EvidenceSource> sources,
        Optional<ConflictRecord> conflict,
        Optional<NoCitation> noCitation,
        Optional<FunctionalImprovement> improvement,
        Optional<CriteriaRecord> criteria) {
    private static final EvidenceDraft EMPTY = new EvidenceDraft(
            List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public EvidenceDraft {
        tiers = tiers.stream().sorted(Comparator.comparing(TierDraft::tier)).toList();
        sources = List.copyOf(sources);
        if (tiers.stream().map(TierDraft::tier).distinct().count() != tiers.size())
            throw new IllegalArgumentException("a tier is walked once");
    }

    /** Nothing written. */
    public static EvidenceDraft empty() {
        return EMPTY;
    }

    /** Sources in the order in which the search meets them. */
    public List<EvidenceSource> inOrder() {
        return sources.stream()
                .sorted(Comparator.comparing(EvidenceSource::tier))
                .toList();
    }

    /** What the walk says of the schedule; empty while it says nothing. */
    public Optional<MtusAnswer> mtus() {
        Optional<MtusAnswer> left = tiers.stream()
                .filter(tier -> tier.tier() == SearchTier.MTUS)
                .flatMap(tier -> tier.reason().stream())
                .findFirst()
                .map(reason -> switch (reason) {
                    case NOT_ADDRESSED -> MtusAnswer.SILENT;
                    case PRESUMPTION_CHALLENGED -> MtusAnswer.REBUTTED;
                    case NONE_APPLIES, BETTER_EVIDENCE_ELSEWHERE ->
                        throw new IllegalStateException("the schedule is not left for this reason: " + reason);
                });
        return left.or(() -> sources.stream()
                .filter(source -> source.tier() == SearchTier.MTUS)
                .findFirst()
                .map(_ -> MtusAnswer.APPLIED));
    }

    /** As far as it is written, as it would go into the case. */
    public EvidenceRecord written() {
        return new EvidenceRecord(
                mtus(),
                new EvidenceSearch(
                        tiers.stream().flatMap(tier -> tier.left().stream()).toList(),
                        sources.stream().map(EvidenceSource::tier).max(Comparator.naturalOrder()),
                        tiers.stream().flatMap(tier -> tier.looked().stream()).toList()),
                inOrder(),
                conflict,
                Optional.empty(),
                sources.isEmpty() ? noCitation : Optional.empty(),
                improvement,
                criteria);
    }

    /** As letters cite the sources, one a line. */
    public List<String> printed() {
        return inOrder().stream().map(PrintedSource::of).toList();
    }
}

package org.openimr.determination.evidence;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.criteria.CriteriaRecord;

/**
 * What one side's decision on one item rests on. The claims administrator's and the reviewer's are kept apart.
 *
 * @param mtus         what the schedule says; empty while it is open
 * @param sources      relied on, in the order of the letter
 * @param conflict     where recommendations were at variance
 * @param noCitation   why there is no source; only without one
 * @param improvement  for treatment that goes on
 * @param criteria     of the guideline's recommendation, as the reviewer found them in the file
 */
public record EvidenceRecord(
        Optional<MtusAnswer> mtus,
        EvidenceSearch search,
        List<EvidenceSource> sources,
        Optional<ConflictRecord> conflict,
        Optional<StandardsUsed> standards,
        Optional<NoCitation> noCitation,
        Optional<FunctionalImprovement> improvement,
        Optional<CriteriaRecord> criteria) {
    public EvidenceRecord {
        sources = List.copyOf(sources);
        if (!sources.isEmpty() && noCitation.isPresent())
            throw new IllegalArgumentException("sources are cited and a reason is given for citing none");
    }

    /** One without criteria that were gone through. */
    public EvidenceRecord(
            Optional<MtusAnswer> mtus,
            EvidenceSearch search,
            List<EvidenceSource> sources,
            Optional<ConflictRecord> conflict,
            Optional<StandardsUsed> standards,
            Optional<NoCitation> noCitation,
            Optional<FunctionalImprovement> improvement) {
        this(mtus, search, sources, conflict, standards, noCitation, improvement, Optional.empty());
    }

    /** The schedule's own recommendation, applied as it stands. */
    public static EvidenceRecord applying(EvidenceSource.MtusGuideline guideline) {
        return new EvidenceRecord(
                Optional.of(MtusAnswer.APPLIED),
                EvidenceSearch.inMtus(),
                List.of(guideline),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Nothing cited, for a reason. */
    public static EvidenceRecord without(NoCitation reason) {
        return new EvidenceRecord(
                Optional.empty(),
                new EvidenceSearch(List.of(), Optional.empty()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason),
                Optional.empty());
    }
}

package org.openimr.determination.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openimr.determination.evidence.Applicability;
import org.openimr.determination.evidence.Bias;
import org.openimr.determination.evidence.ConflictRecord;
import org.openimr.determination.evidence.EvidenceLevel;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.determination.evidence.EvidenceSearch;
import org.openimr.determination.evidence.EvidenceSource;
import org.openimr.determination.evidence.MtusAnswer;
import org.openimr.determination.evidence.NecessityStandard;
import org.openimr.determination.evidence.QuestionType;
import org.openimr.determination.evidence.RatedStudy;
import org.openimr.determination.evidence.RatedStudy.Favors;
import org.openimr.determination.evidence.StandardsUsed;

/** Fictional evidence records. */
final class Studies {
    static final EvidenceSource.MtusGuideline KNEE =
            new EvidenceSource.MtusGuideline("Knee Complaints", OptionalInt.of(2004), List.of("Initial Care"));
    static final EvidenceSource.OtherGuideline ODG = new EvidenceSource.OtherGuideline(
            "ODG", "Official Disability Guidelines", OptionalInt.of(2016), Optional.empty(), "Knee", "Braces");

    private Studies() {}

    static RatedStudy study(String author, Favors favors, EvidenceLevel level, Bias... biases) {
        return new RatedStudy(
                new EvidenceSource.Study(author, "Braces", "Fictional Journal", OptionalInt.of(2015), "3", "1-9"),
                favors,
                new Applicability(Set.of(), "Workers of her age with the same knee."),
                Set.of(biases),
                Optional.of(level),
                Optional.empty());
    }

    static ConflictRecord conflict(Favors chosen, RatedStudy... studies) {
        return new ConflictRecord(
                QuestionType.TREATMENT_BENEFIT, List.of(studies), Optional.of(chosen), Optional.empty());
    }

    static EvidenceRecord record(MtusAnswer mtus, EvidenceSearch search, EvidenceSource... sources) {
        return record(mtus, search, Optional.empty(), Optional.empty(), sources);
    }

    static EvidenceRecord rebuttal(Optional<ConflictRecord> conflict) {
        return record(MtusAnswer.REBUTTED, EvidenceSearch.inMtus(), conflict, Optional.empty(), ODG);
    }

    static EvidenceRecord resting(NecessityStandard standard, java.util.Map<NecessityStandard, String> inapplicable) {
        return record(
                MtusAnswer.SILENT,
                EvidenceSearch.inMtus(),
                Optional.empty(),
                Optional.of(new StandardsUsed(standard, inapplicable)));
    }

    private static EvidenceRecord record(
            MtusAnswer mtus,
            EvidenceSearch search,
            Optional<ConflictRecord> conflict,
            Optional<StandardsUsed> standards,
            EvidenceSource... sources) {
        return new EvidenceRecord(
                Optional.of(mtus), search, List.of(sources), conflict, standards, Optional.empty(), Optional.empty());
    }
}

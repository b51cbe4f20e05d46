package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Basis;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Severity;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.determination.evidence.MtusAnswer;
import org.openimr.determination.evidence.SearchTier;
import org.openimr.determination.prose.Stretch;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** 8 CCR 9792.21(d): treatment is never denied only because the schedule does not address the condition. */
final class NoDenialOnSilence extends Check {
    NoDenialOnSilence() {
        super(CheckNorm.of(
                110,
                Weight.BLOCKS,
                Citation.regulation("9792.21(d)"),
                Grade.TEXT_READ,
                "An item on which the MTUS is silent must be denied only on other evidence.",
                "Search the next tiers and cite what was found, or say which standard decides."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            if (!item.isUpheld()) continue;
            Optional<EvidenceRecord> record = letter.requested(item).flatMap(RequestedItem::evidence);
            if (record.isPresent()) {
                if (deniesOnSilence(record.get()))
                    faults.add(fault(letter, severity(letter.origin()), item.path("reviewerBasis"), message(item)));
                continue;
            }
            Optional<Stretch> silence = item.rationale().flatMap(MtusTalk::silence);
            if (silence.isPresent() && citesOnlyMtus(item) && arguesFromNothing(item))
                faults.add(
                        fault(letter, Severity.WARNING, item.rationale().orElseThrow(), silence.get(), message(item)));
        }
        return faults;
    }

    private static boolean deniesOnSilence(EvidenceRecord record) {
        return record.mtus().filter(MtusAnswer.SILENT::equals).isPresent()
                && record.sources().stream().allMatch(source -> source.tier() == SearchTier.MTUS)
                && record.standards().isEmpty();
    }

    /** Where one guideline of the schedule is silent and another is followed, silence is not the reason. */
    private static boolean arguesFromNothing(Item item) {
        return item.rationale().map(MtusTalk::argued).orElse(List.of()).isEmpty();
    }

    private static boolean citesOnlyMtus(Item item) {
        return item.issue()
                .reviewerBasis()
                .map(Basis::citations)
                .filter(citations ->
                        citations.stream().allMatch(citation -> citation.kind() == GuidelineCitation.Kind.MTUS))
                .isPresent();
    }

    private static String message(Item item) {
        return item.name()
                + " is denied, the MTUS is called silent, and no other source is cited; silence alone denies nothing.";
    }
}

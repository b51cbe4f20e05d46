package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.determination.evidence.EvidenceSource;
import org.openimr.determination.evidence.MtusAnswer;
import org.openimr.determination.evidence.SearchTier;

/** 8 CCR 9792.21.1(a): a tier is searched when the one before it was left for a reason. */
final class TiersAreSearchedInOrder extends Check {
    TiersAreSearchedInOrder() {
        super(CheckNorm.of(
                        106,
                        Weight.BLOCKS,
                        SearchTier.AUTHORITY,
                        SearchTier.GRADE,
                        "A source outside of the MTUS must be relied on only after every tier before it was left for a"
                                + " reason.",
                        "Walk the search path of the item and say why each tier was left.")
                .needing(Needs.CASE_FILE));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            letter.requested(item)
                    .flatMap(RequestedItem::evidence)
                    .filter(record -> !record.sources().isEmpty())
                    .ifPresent(record -> walk(letter, item, record, faults));
        }
        return faults;
    }

    private void walk(Examined letter, Item item, EvidenceRecord record, List<Fault> faults) {
        SearchTier last = SearchTier.MTUS;
        for (EvidenceSource source : record.sources()) {
            if (source.tier().compareTo(last) > 0) last = source.tier();
        }
        SearchTier reached = last;
        boolean outside = reached != SearchTier.MTUS;
        if (outside
                && record.mtus().filter(answer -> answer != MtusAnswer.APPLIED).isEmpty()
                && record.sources().stream().noneMatch(source -> source.tier() == SearchTier.MTUS)) {
            faults.add(found(
                    letter,
                    item,
                    "relies on " + reached.printed()
                            + " and the record does not say that the MTUS is silent or rebutted; say which."));
        }
        if (record.mtus().equals(Optional.of(MtusAnswer.APPLIED))) return;
        for (SearchTier tier : record.search().unexplained()) {
            if (tier.compareTo(reached) < 0)
                faults.add(found(
                        letter,
                        item,
                        "relies on " + reached.printed() + " and gives no reason for leaving " + tier.printed()
                                + "; write it."));
        }
    }

    private Fault found(Examined letter, Item item, String what) {
        return fault(letter, severity(letter.origin()), item.path("reviewerBasis"), item.name() + " " + what);
    }
}

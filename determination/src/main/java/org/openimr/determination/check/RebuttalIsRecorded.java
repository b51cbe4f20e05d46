package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.determination.evidence.HierarchyOfEvidence;
import org.openimr.determination.evidence.MtusAnswer;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** 8 CCR 9792.25.1: who departs from the schedule has compared the studies, and the comparison can be read. */
final class RebuttalIsRecorded extends Check {
    private static final HierarchyOfEvidence HIERARCHY = HierarchyOfEvidence.ofTheRegulation();

    RebuttalIsRecorded() {
        super(CheckNorm.of(
                        107,
                        Weight.BLOCKS,
                        Citation.regulation("9792.25.1"),
                        Grade.TEXT_READ,
                        "A rebuttal of the MTUS must be recorded with the conflict and with the applicability, bias and"
                                + " level of each study.",
                        "Fill in what is missing in the conflict record.")
                .needing(Needs.CASE_FILE));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            letter.requested(item)
                    .flatMap(RequestedItem::evidence)
                    .filter(record ->
                            record.mtus().filter(MtusAnswer.REBUTTED::equals).isPresent())
                    .ifPresent(record -> faults.addAll(lacking(letter, item, record)));
        }
        return faults;
    }

    private List<Fault> lacking(Examined letter, Item item, EvidenceRecord record) {
        List<String> lacks = record.conflict()
                .map(conflict -> conflict.lacks(HIERARCHY))
                .orElse(List.of("the record of the conflict"));
        return lacks.isEmpty()
                ? List.of()
                : List.of(fault(
                        letter,
                        severity(letter.origin()),
                        item.path("reviewerBasis"),
                        item.name() + " departs from the MTUS and its record lacks " + String.join("; ", lacks) + "."));
    }
}

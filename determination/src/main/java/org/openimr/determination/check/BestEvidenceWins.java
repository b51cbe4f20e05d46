package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.evidence.ConflictRecord;
import org.openimr.determination.evidence.RatedStudy;
import org.openimr.determination.evidence.Weighing;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** 8 CCR 9792.25.1: care follows the best available evidence; against the comparison only with a reason. */
final class BestEvidenceWins extends Check {
    BestEvidenceWins() {
        super(CheckNorm.of(
                        108,
                        Weight.WARNS,
                        Citation.regulation("9792.25.1"),
                        Grade.TEXT_READ,
                        "The side chosen in a conflict must have the better evidence, or the reviewer must say why not.",
                        "Compare the levels again, or write the reason.")
                .needing(Needs.CASE_FILE));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            letter.requested(item)
                    .flatMap(RequestedItem::evidence)
                    .flatMap(record -> record.conflict())
                    .filter(conflict ->
                            conflict.reason().filter(words -> !words.isBlank()).isEmpty())
                    .flatMap(BestEvidenceWins::against)
                    .ifPresent(words -> faults.add(
                            fault(letter, severity(letter.origin()), item.path("reviewerBasis"), item.name() + words)));
        }
        return faults;
    }

    private static Optional<String> against(ConflictRecord conflict) {
        if (conflict.chosen().isEmpty()) return Optional.empty(); // CHECK-107 says so
        RatedStudy.Favors chosen = conflict.chosen().get();
        return switch (conflict.weigh()) {
            case Weighing.NothingToWeigh _ -> Optional.empty();
            case Weighing.Tied _ ->
                Optional.of(
                        ": the studies on both sides are of one level and equally biased; say why one was followed.");
            case Weighing.Better(RatedStudy best, Weighing.Ground _) ->
                best.favors() == chosen
                        ? Optional.empty()
                        : Optional.of(
                                " follows the weaker side: " + best.study().name()
                                        + " on the other has the better evidence; say why it was not followed.");
        };
    }
}

package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Basis;
import org.openimr.determination.Severity;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * 8 CCR 9792.21.1: the evidence is documented in the determination; only (a) of the clause was read. Where nothing is
 * cited the evidence record says why; a letter that comes alone can only be warned about.
 */
final class CitationOrReason extends Check {
    CitationOrReason() {
        super(CheckNorm.of(
                105,
                Weight.BLOCKS_HERE,
                Citation.regulation("9792.21.1(d)"),
                Grade.SECONDARY,
                "Every item must cite what the expert reviewer relied on, or the record must say why nothing is cited.",
                "Cite the source, or give the reason: ancillary, no evidence found, record insufficient."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            if (item.issue().reviewerBasis().isEmpty()) continue; // CHECK-101 says so
            boolean cites =
                    item.issue().reviewerBasis().flatMap(Basis::usesMtus).isPresent();
            if (cites) continue;
            Optional<RequestedItem> requested = letter.requested(item);
            if (requested.isPresent()) {
                boolean reason = requested
                        .flatMap(RequestedItem::evidence)
                        .flatMap(EvidenceRecord::noCitation)
                        .isPresent();
                if (!reason) faults.add(found(letter, severity(letter.origin()), item));
            } else if (item.issue().dependsOn().isEmpty()) {
                faults.add(found(letter, Severity.WARNING, item));
            }
        }
        return faults;
    }

    private Fault found(Examined letter, Severity severity, Item item) {
        return fault(
                letter,
                severity,
                item.path("reviewerBasis"),
                item.name() + " cites nothing and no reason for that is known; cite the source or give the reason.");
    }
}

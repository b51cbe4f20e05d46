package org.openimr.process.records;

import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** Lab. Code 4610.5(o): after sending, the claims administrator promptly gives the worker a list of what it sent, and what the worker has not seen. */
public final class ListGivenToWorker implements OwedRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.5(o)"), 1),
            "After sending the records the claims administrator must promptly give the worker a list of them, and those that the worker has not seen.",
            Grade.TEXT_READ,
            RecordsInForce.STATUTE,
            "records checklist");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public List<Claim> claims(FileFacts facts) {
        Evidence evidence = facts.stated()
                .flatMap(StatedRecords::listGivenOn)
                .<Evidence>map(Evidence.Stated::new)
                .orElseGet(() -> new Evidence.Unknown(Doubt.LIST_NOT_REPORTED));
        return List.of(Claim.duty("List of the records, given to the worker", evidence));
    }
}

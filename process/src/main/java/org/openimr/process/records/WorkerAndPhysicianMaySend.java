package org.openimr.process.records;

import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.filing.PartyRole;

/** Lab. Code 4610.5(f)(3): worker and physician may send what supports the request. A right, not a duty: nothing of theirs is ever missing. */
public final class WorkerAndPhysicianMaySend implements OwedRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.5(f)(3)"), 1),
            "The worker and the requesting physician may send information in support of the request, and need not.",
            Grade.TEXT_READ,
            RecordsInForce.STATUTE,
            "records checklist");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public List<Claim> claims(FileFacts facts) {
        return List.of(
                Claim.right(
                        "Information in support of the request",
                        PartyRole.INJURED_WORKER,
                        Evidence.inOrAbsent(facts.those(document -> document.sender() == PartyRole.INJURED_WORKER
                                || document.sender() == PartyRole.WORKERS_ATTORNEY))),
                Claim.right(
                        "Information in support of the request",
                        PartyRole.REQUESTING_PHYSICIAN,
                        Evidence.inOrAbsent(
                                facts.those(document -> document.sender() == PartyRole.REQUESTING_PHYSICIAN))));
    }
}

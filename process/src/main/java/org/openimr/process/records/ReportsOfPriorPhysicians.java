package org.openimr.process.records;

import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** 8 CCR 9792.10.5(a)(1)(A): where the requesting physician treated for less than six months, also the reports of those who treated or referred before. How long is a fact that a person states. */
public final class ReportsOfPriorPhysicians implements OwedRule {
    private static final int MONTHS = 6;
    private static final String WHAT = "Reports of prior treating or referring physicians";
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.5(a)(1)(A)"), 4),
            "Where the requesting physician treated the worker for less than six months, the claims administrator must also send the reports of prior treating or referring physicians of those months.",
            Grade.TEXT_READ,
            RecordsInForce.FINAL,
            "records checklist");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public List<Claim> claims(FileFacts facts) {
        TreatingTime time = facts.stated().map(StatedRecords::requester).orElse(TreatingTime.NOT_STATED);
        return switch (time) {
            case SIX_MONTHS_OR_MORE -> List.of();
            case NOT_STATED -> List.of(Claim.duty(WHAT, new Evidence.Unknown(Doubt.TREATING_TIME_NOT_STATED)));
            case UNDER_SIX_MONTHS -> Window.claims(facts, MONTHS, WHAT, document -> isOfAnother(document, facts));
        };
    }

    /** Whether it is known that somebody else than the requesting physician wrote it. */
    private static boolean isOfAnother(Held document, FileFacts facts) {
        return document.author().isPresent()
                && facts.requester()
                        .filter(name -> !Surname.same(name, document.author().get()))
                        .isPresent();
    }
}

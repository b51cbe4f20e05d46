package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.Refusal;
import org.openimr.process.records.RecordKind;

/** 8 CCR 9792.10.5(a)(1)(A): the physicians' reports on the current condition are in the file. */
public final class ReportOnTheCondition implements Guard<File> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.5(a)(1)(A)"), 1),
            "The file must hold a physician's report on the current condition before it is complete.",
            Grade.TEXT_READ,
            EffectivePeriod.from(Since.SB_863),
            "finding the records complete; refusal IMR-122; records checklist");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(File facts) {
        boolean report = facts.records().stream().anyMatch(record -> record.kind() == RecordKind.PHYSICIAN_REPORT);
        return report
                ? Optional.empty()
                : Optional.of(new Refusal.RequiredRecordMissing(
                        "a physician's report on the current condition (paragraph A)"));
    }
}

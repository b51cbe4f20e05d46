package org.openimr.panel.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.rules.Attestation;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.Tie;

/** Reviewers, cases and secrets that never were. */
final class Fictional {
    static final CaseReference CASE = new CaseReference("CM33-0004711");
    static final CaseReference AFTER_REMAND = new CaseReference("CM33-0009822");
    static final Identity WREN = identity(1, "0000000001");
    static final Identity HERON = identity(2, "0000000002");
    static final ChainKey KEY = new ChainKey("c0".repeat(32));
    static final Salt SALT = new Salt("5a".repeat(32));
    static final Salt OTHER_SALT = new Salt("5b".repeat(32));
    static final LocalDate DAY = LocalDate.of(2033, 5, 2);
    static final Attestation ATTESTATION = new Attestation(
            Instant.parse("2033-05-02T16:20:00Z"),
            Map.of(
                    line(Tie.Nature.FAMILIAL, Involvement.EMPLOYER), Attestation.Answer.NO_TIE,
                    line(Tie.Nature.FINANCIAL, Involvement.MAKER), Attestation.Answer.NO_TIE,
                    line(Tie.Nature.PROFESSIONAL, Involvement.FACILITY), Attestation.Answer.TIE));

    static final Assignment FIRST = new Assignment(CASE, CASE, 1, WREN, ATTESTATION, DAY);
    static final Assignment SECOND = new Assignment(AFTER_REMAND, CASE, 1, HERON, ATTESTATION, DAY.plusDays(200));
    static final Assignment SAME_AGAIN = new Assignment(AFTER_REMAND, CASE, 1, WREN, ATTESTATION, DAY.plusDays(200));

    private Fictional() {}

    static Identity identity(int reviewer, String npi) {
        return new Identity(new ReviewerId(new UUID(0, reviewer)), new RegisterNumber(RegisterNumber.Kind.NPI, npi));
    }

    static Attestation.Line line(Tie.Nature nature, Involvement to) {
        return new Attestation.Line(nature, to);
    }
}

package org.openimr.panel.register;

import static org.openimr.panel.register.RegisterFictions.ENROLLED;
import static org.openimr.panel.register.RegisterFictions.at;
import static org.openimr.panel.register.RegisterFictions.board;
import static org.openimr.panel.register.RegisterFictions.california;

import java.util.List;
import org.openimr.panel.During;
import org.openimr.panel.ties.Party.RegisterNumber;

/** Every refusal of the register, of fictional credentials. */
public final class EveryRegisterRefusal {
    static final Withdrawal SUSPENDED = new Withdrawal(Withdrawal.Ground.SUSPENDED, ENROLLED, "the board's notice");

    private static final During WEEK = During.between(ENROLLED, ENROLLED.plusDays(6));

    /** One of each, in the order of their codes. */
    public static final List<RegisterRefusal> ALL = List.of(
            new RegisterRefusal.NotPermitted(),
            new RegisterRefusal.NotEnrolled(),
            new RegisterRefusal.AlreadyEnrolled(),
            new RegisterRefusal.NumberOfAnother(new RegisterNumber(RegisterNumber.Kind.LICENSE, "CAG99")),
            new RegisterRefusal.EngagementOver(ENROLLED),
            new RegisterRefusal.EngagementGoesOn(),
            new RegisterRefusal.BeforeWhatItFollows(at(ENROLLED), at(ENROLLED.plusDays(1))),
            new RegisterRefusal.SameCredentialOnFile(california()),
            new RegisterRefusal.NoSuchCredential(),
            new RegisterRefusal.OtherKind(california()),
            new RegisterRefusal.VerifiedLater(ENROLLED.plusDays(1), ENROLLED),
            new RegisterRefusal.OlderVerification(ENROLLED, ENROLLED.plusDays(1)),
            new RegisterRefusal.NothingChanged(),
            new RegisterRefusal.Withdrawn(SUSPENDED),
            new RegisterRefusal.NotWithdrawn(),
            new RegisterRefusal.GroundDoesNotFit(Withdrawal.Ground.ENDED, california()),
            new RegisterRefusal.OtherCredential(california(), board()),
            new RegisterRefusal.AbsenceOverlaps(WEEK, During.between(ENROLLED.plusDays(1), ENROLLED.plusDays(2))),
            new RegisterRefusal.NoSuchAbsence(WEEK),
            new RegisterRefusal.NotALanguage("Spanish!"),
            new RegisterRefusal.LicenseKnown(UsState.NV, "N 77"),
            new RegisterRefusal.ReinstatedBeforeWithdrawal(ENROLLED, ENROLLED.plusDays(1)));

    private EveryRegisterRefusal() {}
}

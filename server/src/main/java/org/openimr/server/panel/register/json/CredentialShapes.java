package org.openimr.server.panel.register.json;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.IDENTIFIER;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.TRUTH;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;
import static org.openimr.server.panel.register.json.PersonShapes.DURING;

import java.util.List;
import java.util.Optional;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Contract;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.ReportedLicense;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.Verification;
import org.openimr.panel.register.Withdrawal;
import org.openimr.server.json.ChoiceShape;
import org.openimr.server.json.MappedShape;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Shape;

/** Credentials of every kind in JSON. The names are permanent. */
public final class CredentialShapes {
    public static final Shape<CredentialId> CREDENTIAL_ID =
            new MappedShape<>(IDENTIFIER, id -> Optional.of(new CredentialId(id)), CredentialId::value);

    public static final ObjectShape<Verification> VERIFICATION = object(
            "Verification",
            field("source", oneOf(Verification.Source.class), Verification::source),
            field("where", TEXT, Verification::where),
            field("on", DAY, Verification::on),
            field("by", TEXT, Verification::by),
            Verification::new);

    public static final ObjectShape<Withdrawal> WITHDRAWAL = object(
            "Withdrawal",
            field("ground", oneOf(Withdrawal.Ground.class), Withdrawal::ground),
            field("on", DAY, Withdrawal::on),
            field("source", TEXT, Withdrawal::source),
            Withdrawal::new);

    public static final ObjectShape<ReportedLicense> REPORTED = object(
            "ReportedLicense",
            field("state", oneOf(UsState.class), ReportedLicense::state),
            field("number", TEXT, ReportedLicense::number),
            field("source", TEXT, ReportedLicense::source),
            ReportedLicense::new);

    private static final ObjectShape<License> LICENSE = object(
            "License",
            field("id", CREDENTIAL_ID, License::id),
            field("state", oneOf(UsState.class), License::state),
            field("number", TEXT, License::number),
            field("status", oneOf(License.Status.class), License::status),
            field("issued", DAY, License::issued),
            field("expires", DAY, License::expires),
            field("verification", VERIFICATION, License::verification),
            License::new);

    private static final ObjectShape<BoardCertification> BOARD_CERTIFICATION = object(
            "BoardCertification",
            field("id", CREDENTIAL_ID, BoardCertification::id),
            field("board", TEXT, BoardCertification::board),
            field("certificate", TEXT, BoardCertification::certificate),
            field("level", oneOf(BoardCertification.Level.class), BoardCertification::level),
            field("certifiedOn", DAY, BoardCertification::certifiedOn),
            optional("expires", DAY, BoardCertification::expires),
            field("verification", VERIFICATION, BoardCertification::verification),
            BoardCertification::new);

    private static final ObjectShape<Practice> PRACTICE = object(
            "Practice",
            field("id", CREDENTIAL_ID, Practice::id),
            field("since", DAY, Practice::since),
            field("hoursPerWeek", NUMBER, Practice::hoursPerWeek),
            field("evidence", TEXT, Practice::evidence),
            field("verification", VERIFICATION, Practice::verification),
            Practice::new);

    private static final ObjectShape<HistoryCheck.Entry> ENTRY = object(
            "HistoryEntry",
            field("what", TEXT, HistoryCheck.Entry::what),
            field("by", TEXT, HistoryCheck.Entry::by),
            field("taken", DAY, HistoryCheck.Entry::taken),
            optional("ended", DAY, HistoryCheck.Entry::ended),
            field("pending", TRUTH, HistoryCheck.Entry::pending),
            HistoryCheck.Entry::new);

    private static final ObjectShape<HistoryCheck> HISTORY_CHECK = object(
            "HistoryCheck",
            field("id", CREDENTIAL_ID, HistoryCheck::id),
            field("matter", oneOf(HistoryCheck.Matter.class), HistoryCheck::matter),
            field("found", list(ENTRY), HistoryCheck::found),
            field("verification", VERIFICATION, HistoryCheck::verification),
            HistoryCheck::new);

    private static final ObjectShape<Contract> CONTRACT = object(
            "Contract",
            field("id", CREDENTIAL_ID, Contract::id),
            field("term", DURING, Contract::term),
            field("verification", VERIFICATION, Contract::verification),
            Contract::new);

    public static final Shape<Credential> CREDENTIAL = new ChoiceShape<>(List.of(
            new ChoiceShape.Choice<>("LICENSE", License.class, LICENSE),
            new ChoiceShape.Choice<>("BOARD_CERTIFICATION", BoardCertification.class, BOARD_CERTIFICATION),
            new ChoiceShape.Choice<>("PRACTICE", Practice.class, PRACTICE),
            new ChoiceShape.Choice<>("HISTORY_CHECK", HistoryCheck.class, HISTORY_CHECK),
            new ChoiceShape.Choice<>("CONTRACT", Contract.class, CONTRACT)));

    private CredentialShapes() {}
}

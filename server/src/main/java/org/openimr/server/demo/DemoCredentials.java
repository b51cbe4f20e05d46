package org.openimr.server.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.panel.During;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.BoardCertification.Level;
import org.openimr.panel.register.Contract;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.HistoryCheck.Matter;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.Verification;
import org.openimr.panel.register.Verification.Source;

/**
 * Credentials of one fictional reviewer, all verified on one day.
 *
 * @param family  whose; the same credential has the same name whenever it is verified
 * @param by      account of the person who verified
 */
record DemoCredentials(String family, LocalDate verifiedOn, String by) {
    private static final int YEARS_OF_PRACTICE = 12;
    private static final int HOURS = 30;

    License license(UsState state, LocalDate expires) {
        return new License(
                id("license " + state),
                state,
                "FICTION-" + Math.floorMod(family.hashCode(), 10_000),
                License.Status.UNRESTRICTED,
                LocalDate.of(2009, 7, 1),
                expires,
                verified(Source.ISSUER, "Board of " + state.printed() + ", license lookup (fictional)"));
    }

    BoardCertification board(String board, String certificate) {
        return certified("American Board of " + board, certificate, Level.SPECIALTY);
    }

    BoardCertification within(String board, String certificate) {
        return certified("American Board of " + board, certificate, Level.SUBSPECIALTY);
    }

    private BoardCertification certified(String board, String certificate, Level level) {
        return new BoardCertification(
                id(certificate),
                board,
                certificate,
                level,
                LocalDate.of(2011, 10, 1),
                Optional.empty(),
                verified(Source.ISSUER, board + ", certification lookup (fictional)"));
    }

    /** What everybody has beside licenses and certificates: practice, a contract, and nothing found in the history. */
    List<Credential> usual() {
        return List.of(
                practice(),
                found(Matter.DISCIPLINE),
                found(Matter.PRIVILEGES),
                found(Matter.QME_APPOINTMENT),
                contract());
    }

    Practice practice() {
        return new Practice(
                id("practice"),
                verifiedOn.minusYears(YEARS_OF_PRACTICE),
                HOURS,
                "letter of the Fictional Medical Group",
                verified(Source.DOCUMENT, "letter of the Fictional Medical Group"));
    }

    HistoryCheck found(Matter matter, HistoryCheck.Entry... entries) {
        return new HistoryCheck(
                id(matter.name()),
                matter,
                List.of(entries),
                matter == Matter.QME_APPOINTMENT
                        ? verified(Source.ISSUER, "list of qualified medical evaluators (fictional)")
                        : verified(Source.COLLECTION, "data bank of practitioners (fictional)"));
    }

    Contract contract() {
        return new Contract(
                id("contract"), During.since(verifiedOn), verified(Source.DOCUMENT, "signed contract (fictional)"));
    }

    private Verification verified(Source source, String where) {
        return new Verification(source, where, verifiedOn, by);
    }

    private CredentialId id(String which) {
        String name = "demonstration/reviewer/" + family + "/" + which;
        return new CredentialId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}

package org.openimr.server.pages.reviewers;

import static org.openimr.server.pages.reviewers.CredentialFields.BOARD;
import static org.openimr.server.pages.reviewers.CredentialFields.CERTIFICATE;
import static org.openimr.server.pages.reviewers.CredentialFields.EVIDENCE;
import static org.openimr.server.pages.reviewers.CredentialFields.FINDINGS;
import static org.openimr.server.pages.reviewers.CredentialFields.FOUND;
import static org.openimr.server.pages.reviewers.CredentialFields.FROM;
import static org.openimr.server.pages.reviewers.CredentialFields.HOURS;
import static org.openimr.server.pages.reviewers.CredentialFields.LEVEL;
import static org.openimr.server.pages.reviewers.CredentialFields.NUMBER_OF;
import static org.openimr.server.pages.reviewers.CredentialFields.STATE;
import static org.openimr.server.pages.reviewers.CredentialFields.STATUS;
import static org.openimr.server.pages.reviewers.CredentialFields.TO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.panel.During;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Contract;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.Verification;
import org.openimr.panel.register.intake.CredentialKind;

/**
 * A credential as it was typed.
 *
 * @param verification  of what was typed; empty where it could not be read, and then none of the credential is made
 */
record TypedCredential(Typed typed, CredentialId id, Optional<Verification> verification) {
    private static final int HOURS_OF_A_WEEK = 168;

    /** Empty where something cannot be read; each such thing is a fault of its field. */
    Optional<Credential> read(CredentialKind kind) {
        return switch (kind) {
            case LICENSE -> license();
            case BOARD -> board();
            case PRACTICE -> practice();
            case DISCIPLINE -> history(HistoryCheck.Matter.DISCIPLINE);
            case PRIVILEGES -> history(HistoryCheck.Matter.PRIVILEGES);
            case QME -> history(HistoryCheck.Matter.QME_APPOINTMENT);
            case CONTRACT -> contract();
        };
    }

    private boolean isWhole() {
        return typed.isWhole() && verification.isPresent();
    }

    private Optional<Credential> license() {
        Optional<UsState> state = typed.choice(STATE, UsState.class);
        Optional<String> number = typed.read(
                NUMBER_OF,
                "a number: it has no letter or digit",
                text -> Optional.of(text).filter(t -> t.matches(".*[A-Za-z0-9].*")));
        Optional<License.Status> status = typed.choice(STATUS, License.Status.class);
        Optional<LocalDate> first = typed.day(FROM);
        Optional<LocalDate> last = typed.day(TO);
        typed.order(first, TO, last);
        return isWhole()
                ? Optional.of(new License(
                        id,
                        state.orElseThrow(),
                        number.orElseThrow(),
                        status.orElseThrow(),
                        first.orElseThrow(),
                        last.orElseThrow(),
                        verification.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Credential> board() {
        Optional<String> board = typed.text(BOARD);
        Optional<String> certificate = typed.text(CERTIFICATE);
        Optional<BoardCertification.Level> level = typed.choice(LEVEL, BoardCertification.Level.class);
        Optional<LocalDate> first = typed.day(FROM);
        Optional<LocalDate> last = typed.optionalDay(TO);
        typed.order(first, TO, last);
        return isWhole()
                ? Optional.of(new BoardCertification(
                        id,
                        board.orElseThrow(),
                        certificate.orElseThrow(),
                        level.orElseThrow(),
                        first.orElseThrow(),
                        last,
                        verification.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Credential> practice() {
        Optional<LocalDate> first = typed.day(FROM);
        Optional<Integer> hours = typed.number(HOURS, HOURS_OF_A_WEEK);
        Optional<String> evidence = typed.text(EVIDENCE);
        return isWhole()
                ? Optional.of(new Practice(
                        id,
                        first.orElseThrow(),
                        hours.orElseThrow(),
                        evidence.orElseThrow(),
                        verification.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Credential> contract() {
        Optional<LocalDate> first = typed.day(FROM);
        Optional<LocalDate> last = typed.optionalDay(TO);
        typed.order(first, TO, last);
        return isWhole()
                ? Optional.of(new Contract(id, new During(first, last), verification.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Credential> history(HistoryCheck.Matter matter) {
        Optional<CredentialFields.Found> said = typed.choice(FOUND, CredentialFields.Found.class);
        List<HistoryCheck.Entry> found = Findings.read(typed, FINDINGS);
        boolean something =
                said.filter(CredentialFields.Found.SOMETHING::equals).isPresent();
        if (something && found.isEmpty()) typed.fault(FINDINGS, "Something was found; write what, one finding a line.");
        if (said.isPresent() && !something && !typed.first(FINDINGS).isEmpty())
            typed.fault(FINDINGS, "Nothing was found, and here stands something; correct the one or the other.");
        return isWhole()
                ? Optional.of(new HistoryCheck(id, matter, found, verification.orElseThrow()))
                : Optional.empty();
    }
}

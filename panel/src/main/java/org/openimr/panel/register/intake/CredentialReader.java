package org.openimr.panel.register.intake;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** Reads the credential of one row; gives none where anything in the row cannot be read. */
record CredentialReader(Cells cells, CredentialId id) {
    private static final int MOST_HOURS = 168;
    private static final String NOTHING_FOUND = "none";

    Optional<Credential> credential() {
        Optional<Verification> verification = verification();
        Optional<CredentialKind> kind = cells.word("kind", CredentialKind.class);
        if (kind.isEmpty()) return Optional.empty();
        return switch (kind.get()) {
            case LICENSE -> license(verification);
            case BOARD -> board(verification);
            case PRACTICE -> practice(verification);
            case DISCIPLINE -> history(HistoryCheck.Matter.DISCIPLINE, verification);
            case PRIVILEGES -> history(HistoryCheck.Matter.PRIVILEGES, verification);
            case QME -> history(HistoryCheck.Matter.QME_APPOINTMENT, verification);
            case CONTRACT -> contract(verification);
        };
    }

    private Optional<Verification> verification() {
        Optional<Verification.Source> source = cells.word("source", Verification.Source.class);
        Optional<String> where = cells.text("where");
        Optional<LocalDate> on = cells.day("verified_on");
        Optional<String> by = cells.text("verified_by");
        return cells.isWhole()
                ? Optional.of(
                        new Verification(source.orElseThrow(), where.orElseThrow(), on.orElseThrow(), by.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Credential> license(Optional<Verification> verification) {
        Optional<UsState> state = cells.read("state", "a state", "Write its two letters or its name.", UsState::find);
        Optional<String> number = cells.text("number");
        Optional<License.Status> status = cells.word("status", License.Status.class);
        Optional<LocalDate> from = cells.day("from");
        Optional<LocalDate> to = cells.day("to");
        cells.order(from, "to", to);
        return cells.isWhole()
                ? Optional.of(new License(
                        id,
                        state.orElseThrow(),
                        number.orElseThrow(),
                        status.orElseThrow(),
                        from.orElseThrow(),
                        to.orElseThrow(),
                        verification.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Credential> board(Optional<Verification> verification) {
        Optional<String> board = cells.text("board");
        Optional<String> certificate = cells.text("certificate");
        Optional<BoardCertification.Level> level = cells.word("level", BoardCertification.Level.class);
        Optional<LocalDate> from = cells.day("from");
        Optional<LocalDate> to = cells.optionalDay("to");
        cells.order(from, "to", to);
        return cells.isWhole()
                ? Optional.of(new BoardCertification(
                        id,
                        board.orElseThrow(),
                        certificate.orElseThrow(),
                        level.orElseThrow(),
                        from.orElseThrow(),
                        to,
                        verification.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Credential> practice(Optional<Verification> verification) {
        Optional<LocalDate> from = cells.day("from");
        Optional<Integer> hours = cells.read(
                "hours", "a number of hours in a week", "Write a whole number from 0 to 168.", CredentialReader::hours);
        Optional<String> evidence = cells.text("evidence");
        return cells.isWhole()
                ? Optional.of(new Practice(
                        id,
                        from.orElseThrow(),
                        hours.orElseThrow(),
                        evidence.orElseThrow(),
                        verification.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<Integer> hours(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(hours -> hours <= MOST_HOURS);
    }

    private Optional<Credential> contract(Optional<Verification> verification) {
        Optional<LocalDate> from = cells.day("from");
        Optional<LocalDate> to = cells.optionalDay("to");
        cells.order(from, "to", to);
        return cells.isWhole()
                ? Optional.of(new Contract(id, new During(from, to), verification.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Credential> history(HistoryCheck.Matter matter, Optional<Verification> verification) {
        List<HistoryCheck.Entry> found = new ArrayList<>();
        String text = cells.text("found").orElse(NOTHING_FOUND);
        if (!text.equalsIgnoreCase(NOTHING_FOUND)) {
            for (String entry : text.split(";", -1)) entry(entry).ifPresent(found::add);
        }
        return cells.isWhole()
                ? Optional.of(new HistoryCheck(id, matter, found, verification.orElseThrow()))
                : Optional.empty();
    }

    /** "probation | Medical Board of California | 2029-02-01 | 2031-01-31", with "pending" for its last day. */
    private Optional<HistoryCheck.Entry> entry(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != 4 || parts[0].isBlank() || parts[1].isBlank()) {
            cells.value(
                    "found",
                    text.strip(),
                    "a finding",
                    "Write none, or what | by whom | first day | last day, nothing or pending; several with a semicolon"
                            + " between them.");
            return Optional.empty();
        }
        Optional<LocalDate> taken = cells.day("found", parts[2].strip());
        String end = parts[3].strip();
        boolean pending = end.equalsIgnoreCase("pending");
        Optional<LocalDate> ended = pending || end.isEmpty() ? Optional.empty() : cells.day("found", end);
        return taken.map(day -> new HistoryCheck.Entry(parts[0].strip(), parts[1].strip(), day, ended, pending));
    }
}

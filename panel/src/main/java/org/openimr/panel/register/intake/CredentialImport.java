package org.openimr.panel.register.intake;

import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.PersonCommand;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;

/**
 * Credentials from CSV, one row for each.
 *
 * <p>The text is CSV: commas, double quotes, one line a row; the first line names the columns, in any order, in capitals
 * or not. Days are written 2033-05-09.
 *
 * <ul>
 *   <li>{@code npi}: whose it is, always.
 *   <li>{@code family, given, degree, born}: the reviewer; needed ({@code born} not) in the first row of one who is not on
 *       file, and compared with the file in every other.
 *   <li>{@code kind}: license, board, practice, discipline, privileges, qme or contract, always.
 *   <li>{@code state, number, status, from, to}: of a license. {@code status}: unrestricted, restricted, suspended,
 *       revoked or surrendered; {@code from, to}: first and last day.
 *   <li>{@code board, certificate, level, from, to}: of a board certification. {@code level}: specialty or subspecialty;
 *       {@code to} empty where it has no end.
 *   <li>{@code from, hours, evidence}: of practice: its first day, hours a week now, what shows it.
 *   <li>{@code found}: of discipline, privileges and qme: none, or the findings.
 *   <li>{@code from, to}: of a contract; {@code to} empty where it has no end.
 *   <li>{@code source, where, verified_on, verified_by}: the verification, always. {@code source}: issuer, collection,
 *       document or statement.
 * </ul>
 *
 * <p>The same row twice changes nothing. A row about a credential that is on file verifies it, if it says the same and its
 * verification is newer; replaces it, if it says something else from the same beginning and its verification is newer;
 * and is refused otherwise.
 */
public final class CredentialImport {
    /** The columns that every file has. */
    static final Set<String> REQUIRED = Set.of("npi", "kind", "source", "where", "verified_on", "verified_by");

    /** Every column that means something. */
    static final Set<String> COLUMNS = Set.of(
            "npi",
            "family",
            "given",
            "degree",
            "born",
            "kind",
            "state",
            "number",
            "board",
            "certificate",
            "level",
            "status",
            "from",
            "to",
            "hours",
            "evidence",
            "found",
            "source",
            "where",
            "verified_on",
            "verified_by");

    private final ImportDraft draft;

    private CredentialImport(ImportDraft draft) {
        this.draft = draft;
    }

    /**
     * What taking in that text would do.
     *
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static ImportPreview preview(Reader text, ImportContext context) {
        CredentialImport rows = new CredentialImport(new ImportDraft(context));
        CsvTable.Read<ImportRow> read = new CsvTable<ImportRow>(ImportFault.CSV, ImportRow.Refused::new)
                .read(text, REQUIRED, Optional.of(COLUMNS), _ -> true, rows::row);
        return new ImportPreview(read.ofFile(), read.rows(), read.passedOver());
    }

    private ImportRow row(Cells cells) {
        Optional<RegisterNumber> npi = cells.text("npi")
                .flatMap(text -> ProviderNumber.read(text).or(() -> {
                    cells.problem(
                            "npi",
                            ImportFault.PROVIDER_NUMBER,
                            "\"" + text + "\" is not a national provider identifier.",
                            "Compare it with its source: ten digits, the last checks the others.");
                    return Optional.empty();
                }));
        Optional<Credential> credential = new CredentialReader(cells, new CredentialId(draft.fresh())).credential();
        Optional<ReviewerFile> onFile = npi.flatMap(draft.register()::withNumber);
        List<RegisterCommand> commands = new ArrayList<>();
        ReviewerId reviewer = onFile.map(ReviewerFile::id).orElseGet(() -> new ReviewerId(draft.fresh()));
        if (onFile.isPresent()) compare(cells, onFile.get());
        else if (npi.isPresent()) enrol(cells, npi.get(), reviewer).ifPresent(commands::add);
        if (!cells.isWhole()) return new ImportRow.Refused(cells.line(), cells.problems());
        Credential given = credential.orElseThrow();
        Optional<CredentialOnFile> same = onFile.flatMap(file -> CredentialOnFile.of(file, given));
        Optional<ImportProblem> differs = same.flatMap(there -> there.differs(cells.line(), given));
        if (differs.isPresent()) return new ImportRow.Refused(cells.line(), List.of(differs.get()));
        if (same.isPresent()) same.get().command(given).ifPresent(commands::add);
        else commands.add(CredentialOnFile.record(reviewer, given));
        return draft.take(cells.line(), reviewer, commands, cells.notTaken(COLUMNS));
    }

    private static void compare(Cells cells, ReviewerFile file) {
        other(cells, "family", file.person().family());
        other(cells, "given", file.person().given());
        other(cells, "born", file.person().born().map(LocalDate::toString).orElse(""));
        if (cells.optional("degree").isPresent()) {
            degree(cells)
                    .filter(degree -> degree != file.degree())
                    .ifPresent(degree -> otherPerson(
                            cells, "degree", degree.letters(), file.degree().letters()));
        }
    }

    /** What the file does not know at all is no contradiction. */
    private static void other(Cells cells, String column, String onFile) {
        cells.optional(column)
                .filter(text -> !onFile.isEmpty() && !text.equalsIgnoreCase(onFile))
                .ifPresent(text -> otherPerson(cells, column, text, onFile));
    }

    private static void otherPerson(Cells cells, String column, String given, String onFile) {
        cells.problem(
                column,
                ImportFault.OTHER_PERSON,
                "On file this number is of \"" + onFile + "\", here of \"" + given + "\".",
                "Compare the number; if the file is wrong or the name has changed, correct the file first.");
    }

    private static Optional<PersonCommand> enrol(Cells cells, RegisterNumber npi, ReviewerId reviewer) {
        Optional<String> family = cells.text("family");
        Optional<String> given = cells.text("given");
        Optional<Degree> degree = degree(cells);
        Optional<LocalDate> born = cells.optionalDay("born");
        return cells.isWhole()
                ? Optional.of(new PersonCommand.EnrolReviewer(
                        reviewer,
                        new Party.Person(
                                partyOf(reviewer),
                                given.orElseThrow(),
                                family.orElseThrow(),
                                born,
                                Set.of(npi),
                                List.of()),
                        degree.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<Degree> degree(Cells cells) {
        return cells.text("degree").flatMap(text -> {
            Set<Degree> read = DegreeLetters.read(text, true);
            if (read.size() == 1) return Optional.of(read.iterator().next());
            cells.problem(
                    "degree",
                    ImportFault.DEGREE,
                    "\"" + text + "\" is not one degree of Lab. Code 3209.3.",
                    "Write one of M.D., D.O., Psy.D., Ph.D., L.Ac., O.D., D.D.S., D.M.D., D.P.M. and D.C.");
            return Optional.empty();
        });
    }

    /** The party that stands for a reviewer who was not known before. */
    public static PartyId partyOf(ReviewerId reviewer) {
        return new PartyId("reviewer:" + reviewer.value());
    }
}

package org.openimr.panel.register.intake;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.PersonCommand;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.ReportedLicense;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.UsState;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;

/**
 * Reviewers from a file of the national register of providers, as it is given out each month: who they are, where they
 * practice, and which licenses they say they have. That register looks nothing up, and it has no days and no standing of a
 * license; so a license is only noted as reported, and credentialing has to look it up.
 *
 * <p>Of its more than 300 columns those of {@link NppesColumns} are read.
 */
public final class NppesImport {
    private final ImportDraft draft;

    private NppesImport(ImportDraft draft) {
        this.draft = draft;
    }

    /**
     * What taking in that text would do.
     *
     * @param wanted  provider numbers to be read; the rows of others are counted and passed over. Nobody becomes a reviewer
     *     by standing in a national list
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static ImportPreview preview(Reader text, Set<String> wanted, ImportContext context) {
        NppesImport rows = new NppesImport(new ImportDraft(context));
        CsvTable.Read<ImportRow> read = new CsvTable<ImportRow>(ImportFault.CSV, ImportRow.Refused::new)
                .read(text, NppesColumns.REQUIRED, Optional.empty(), isOneOf(wanted), rows::row);
        return new ImportPreview(read.ofFile(), read.rows(), read.passedOver());
    }

    /** The number stands first in every line, with quotation marks or without. */
    private static Predicate<String> isOneOf(Set<String> wanted) {
        return line -> {
            int comma = line.indexOf(',');
            String first = comma < 0 ? line : line.substring(0, comma);
            return wanted.contains(first.replace("\"", "").strip());
        };
    }

    private ImportRow row(Cells cells) {
        NppesRow row = new NppesRow(cells);
        Optional<RegisterNumber> npi = row.person();
        if (npi.isEmpty()) return new ImportRow.Refused(cells.line(), cells.problems());
        Optional<ReviewerFile> onFile = draft.register().withNumber(npi.get());
        Optional<String> family = row.family();
        Optional<String> given = row.given();
        List<ImportProblem> remarks = new ArrayList<>();
        List<Address> addresses = row.addresses(remarks);
        List<ReportedLicense> licenses = row.licenses(remarks);
        ReviewerId reviewer = onFile.map(ReviewerFile::id).orElseGet(() -> new ReviewerId(draft.fresh()));
        List<RegisterCommand> commands = new ArrayList<>();
        if (onFile.isPresent()) {
            row.compare(onFile.get());
            moved(onFile.get(), addresses, cells.line()).ifPresent(commands::add);
        } else {
            Optional<Degree> degree = row.degree();
            if (cells.isWhole())
                commands.add(new PersonCommand.EnrolReviewer(
                        reviewer,
                        new Party.Person(
                                CredentialImport.partyOf(reviewer),
                                given.orElseThrow(),
                                family.orElseThrow(),
                                Optional.empty(),
                                Set.of(npi.get()),
                                addresses),
                        degree.orElseThrow()));
        }
        if (!cells.isWhole()) return new ImportRow.Refused(cells.line(), cells.problems());
        for (ReportedLicense license : licenses) {
            if (!isKnown(onFile, license)) commands.add(new PersonCommand.ReportLicense(reviewer, license));
        }
        return draft.take(cells.line(), reviewer, commands, remarks);
    }

    private static boolean isKnown(Optional<ReviewerFile> onFile, ReportedLicense license) {
        return onFile.filter(file -> file.knows(license)).isPresent();
    }

    /** An address that the file does not have is added; the old ones stay, for ties are searched over time. */
    private static Optional<PersonCommand> moved(ReviewerFile file, List<Address> addresses, int line) {
        List<Address> all = new ArrayList<>(file.person().addresses());
        for (Address address : addresses) {
            boolean isNew = all.stream()
                    .noneMatch(old -> old.street().equalsIgnoreCase(address.street())
                            && old.zip().equals(address.zip()));
            if (isNew) all.add(address);
        }
        if (all.size() == file.person().addresses().size()) return Optional.empty();
        Party.Person person = file.person();
        return Optional.of(new PersonCommand.CorrectPerson(
                file.id(),
                new Party.Person(person.id(), person.given(), person.family(), person.born(), person.numbers(), all),
                file.degree(),
                "address of the NPPES file, line " + line));
    }

    /** Where the file says that a license is from. */
    static ReportedLicense reported(UsState state, String number, int line) {
        return new ReportedLicense(state, number, "NPPES file, line " + line);
    }
}

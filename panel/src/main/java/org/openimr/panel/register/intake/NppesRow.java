package org.openimr.panel.register.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.panel.During;
import org.openimr.panel.register.CredentialKey;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.ReportedLicense;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.UsState;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party.RegisterNumber;

/** One provider of the national register's file. */
record NppesRow(Cells cells) {
    private static final String PERSON = "1";

    /** Codes of psychologists in the taxonomy of providers begin so. */
    private static final String PSYCHOLOGIST = "103T";

    private static final String UNITED_STATES = "US";

    /** The number, if it is a person's and in use. */
    Optional<RegisterNumber> person() {
        Optional<String> deactivated = cells.optional(NppesColumns.DEACTIVATED);
        // A row of a number out of use is empty but for the number and this day.
        if (deactivated.isPresent() && cells.optional(NppesColumns.REACTIVATED).isEmpty()) {
            cells.problem(
                    NppesColumns.DEACTIVATED,
                    ImportFault.DEACTIVATED,
                    "The provider number was taken out of use on " + deactivated.get() + ".",
                    "Ask the provider for the number in use; look whether a license lapsed too.");
            return Optional.empty();
        }
        Optional<String> entity = cells.text(NppesColumns.ENTITY);
        if (entity.filter(code -> !code.equals(PERSON)).isPresent())
            cells.problem(
                    NppesColumns.ENTITY,
                    ImportFault.ORGANIZATION,
                    "The provider is an organization, not a person.",
                    "Leave it out; an organization reviews nothing.");
        Optional<RegisterNumber> number = cells.text(NppesColumns.NPI).flatMap(ProviderNumber::read);
        if (number.isEmpty())
            cells.problem(
                    NppesColumns.NPI,
                    ImportFault.PROVIDER_NUMBER,
                    "The number is not a national provider identifier.",
                    "Get the file again; a number of ten digits was damaged in it.");
        return number;
    }

    /** With its suffix: "Quill Jr.". */
    Optional<String> family() {
        return cells.text(NppesColumns.FAMILY).map(name -> joined(name, NppesColumns.SUFFIX));
    }

    /** With the middle name. */
    Optional<String> given() {
        return cells.text(NppesColumns.GIVEN).map(name -> joined(name, NppesColumns.MIDDLE));
    }

    private String joined(String name, String column) {
        return name + cells.optional(column).map(more -> " " + more).orElse("");
    }

    Optional<Degree> degree() {
        Optional<String> letters = cells.text(NppesColumns.LETTERS);
        if (letters.isEmpty()) return Optional.empty();
        Set<Degree> read = DegreeLetters.read(letters.get(), isPsychologist());
        if (read.size() == 1) return Optional.of(read.iterator().next());
        cells.problem(
                NppesColumns.LETTERS,
                ImportFault.DEGREE,
                "\"" + letters.get() + "\" does not tell one degree of Lab. Code 3209.3.",
                "Enrol the reviewer by hand or from the credential file, with the degree.");
        return Optional.empty();
    }

    private boolean isPsychologist() {
        for (int slot = 1; slot <= NppesColumns.SLOTS; slot++) {
            if (cells.optional(NppesColumns.taxonomy(slot))
                    .filter(code -> code.startsWith(PSYCHOLOGIST))
                    .isPresent()) return true;
        }
        return false;
    }

    /** The family name decides: given names are written in full here and as initials there. */
    void compare(ReviewerFile file) {
        String onFile = file.person().family();
        cells.optional(NppesColumns.FAMILY)
                .filter(name -> !name.equalsIgnoreCase(onFile)
                        && !joined(name, NppesColumns.SUFFIX).equalsIgnoreCase(onFile))
                .ifPresent(name -> cells.problem(
                        NppesColumns.FAMILY,
                        ImportFault.OTHER_PERSON,
                        "On file this number is of \"" + onFile + "\", here of \"" + name + "\".",
                        "Compare the number; if the name has changed, correct the file first."));
    }

    /** Since when they hold is not told: as for every tie of which that is not known, always. */
    List<Address> addresses(List<ImportProblem> remarks) {
        List<Address> addresses = new ArrayList<>();
        address(NppesColumns.PRACTICE, remarks).ifPresent(addresses::add);
        address(NppesColumns.MAILING, remarks)
                .filter(address -> !addresses.contains(address))
                .ifPresent(addresses::add);
        return addresses;
    }

    private Optional<Address> address(String where, List<ImportProblem> remarks) {
        String line = "Provider First Line " + where;
        Optional<String> street = cells.optional(line);
        if (street.isEmpty()) return Optional.empty();
        String zip = cells.optional("Provider " + where + " Postal Code")
                .map(code -> code.length() > 5 ? code.substring(0, 5) : code)
                .orElse("");
        String country = cells.optional("Provider " + where + " Country Code (If outside U.S.)")
                .orElse(UNITED_STATES);
        if (!country.equals(UNITED_STATES) || !zip.matches("\\d{5}")) {
            remarks.add(ImportProblem.at(
                    cells.line(),
                    line,
                    ImportFault.NOT_TAKEN,
                    "The address has no ZIP code of the United States.",
                    "Enter it by hand if ties are to be searched by it."));
            return Optional.empty();
        }
        return Optional.of(new Address(
                street.get()
                        + cells.optional("Provider Second Line " + where)
                                .map(second -> ", " + second)
                                .orElse(""),
                cells.optional("Provider " + where + " City Name").orElse(""),
                cells.optional("Provider " + where + " State Name").orElse(""),
                zip,
                During.always()));
    }

    /** Each once: the same license stands beside every taxonomy code that it serves. */
    List<ReportedLicense> licenses(List<ImportProblem> remarks) {
        List<ReportedLicense> licenses = new ArrayList<>();
        for (int slot = 1; slot <= NppesColumns.SLOTS; slot++) {
            Optional<String> number = cells.optional(NppesColumns.license(slot));
            Optional<UsState> state = cells.optional(NppesColumns.state(slot)).flatMap(UsState::find);
            if (number.isPresent() && state.isPresent())
                add(licenses, NppesImport.reported(state.get(), number.get(), cells.line()));
            else if (number.isPresent())
                remarks.add(ImportProblem.at(
                        cells.line(),
                        NppesColumns.license(slot),
                        ImportFault.NOT_TAKEN,
                        "The license \"" + number.get() + "\" is of no state that is named.",
                        "Ask the reviewer which state it is of."));
        }
        return licenses;
    }

    private static void add(List<ReportedLicense> licenses, ReportedLicense license) {
        CredentialKey key = CredentialKey.ofLicense(license.state(), license.number());
        boolean known = licenses.stream()
                .anyMatch(other ->
                        CredentialKey.ofLicense(other.state(), other.number()).equals(key));
        if (!known) licenses.add(license);
    }
}

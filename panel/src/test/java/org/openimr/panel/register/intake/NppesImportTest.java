package org.openimr.panel.register.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.register.RegisterFictions.ENROLLED;
import static org.openimr.panel.register.RegisterFictions.STAFF;
import static org.openimr.panel.register.RegisterFictions.at;
import static org.openimr.panel.register.RegisterFictions.npi;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.PersonCommand.CorrectPerson;
import org.openimr.panel.register.PersonCommand.EnrolReviewer;
import org.openimr.panel.register.PersonCommand.ReportLicense;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.RegisterDecision;
import org.openimr.panel.register.RegisterOrder;
import org.openimr.panel.register.RegisterProcess;
import org.openimr.panel.register.RegisterState;
import org.openimr.panel.register.ReportedLicense;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.UsState;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party.RegisterNumber;

/** The people, numbers and addresses are fictional; the names of the columns are the national register's. */
class NppesImportTest {
    private static final String STREET = "Provider First Line Business Practice Location Address";
    private static final String MAIL = "Provider First Line Business Mailing Address";

    @Test
    void a_provider_becomes_a_reviewer_whose_licenses_are_only_reported() {
        RegisterState register = taken(RegisterState.empty(), quill());
        ReviewerFile file = file(register);
        assertThat(file.person().given()).isEqualTo("AMARANTA J.");
        assertThat(file.person().family()).isEqualTo("QUILL JR.");
        assertThat(file.person().born()).isEmpty();
        assertThat(file.degree()).isEqualTo(Degree.DOCTOR_OF_MEDICINE);
        assertThat(file.person().addresses())
                .containsExactly(
                        new Address("1 NOWHERE LN, STE 2", "MARROWBY", "CA", "90000", During.always()),
                        new Address("PO BOX 3", "MARROWBY", "CA", "90001", During.always()));
        assertThat(file.entries()).isEmpty();
        assertThat(file.unverifiedReports())
                .containsExactly(
                        new ReportedLicense(UsState.CA, "G-99", "NPPES file, line 2"),
                        new ReportedLicense(UsState.NV, "N77", "NPPES file, line 2"));
    }

    @Test
    void the_same_row_twice_changes_nothing() {
        RegisterState register = taken(RegisterState.empty(), quill());
        assertThat(preview(register, Set.of(npi(1)), quill()).alreadyThere()).hasSize(1);
        ImportPreview twiceInOne = preview(RegisterState.empty(), Set.of(npi(1)), quill(), quill());
        assertThat(twiceInOne.taken()).hasSize(1);
        assertThat(twiceInOne.alreadyThere()).hasSize(1);
    }

    @Test
    void a_new_address_and_a_new_license_are_added_to_a_file_that_is_there() {
        RegisterState register = taken(RegisterState.empty(), quill());
        Map<String, String> moved = quill();
        moved.put(STREET, "7 ELSEWHERE ST");
        moved.put("Provider License Number_15", "T 1");
        moved.put("Provider License Number State Code_15", "TX");
        moved.put("Provider Credential Text", "");
        ImportPreview preview = preview(register, Set.of(npi(1)), moved);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.commands()).hasSize(2);
        assertThat(preview.commands().getFirst()).isInstanceOf(CorrectPerson.class);
        assertThat(preview.commands().getLast())
                .isEqualTo(new ReportLicense(
                        file(register).id(), new ReportedLicense(UsState.TX, "T 1", "NPPES file, line 2")));
        assertThat(file(taken(register, moved)).person().addresses().stream().map(Address::street))
                .containsExactly("1 NOWHERE LN, STE 2", "PO BOX 3", "7 ELSEWHERE ST, STE 2");
    }

    @Test
    void only_providers_who_are_asked_for_are_read_and_the_others_counted() {
        Map<String, String> other = quill();
        other.put("NPI", npi(2));
        ImportPreview preview = preview(RegisterState.empty(), Set.of(npi(2)), quill(), other, quill());
        assertThat(preview.passedOver()).isEqualTo(2);
        assertThat(preview.rows()).singleElement().extracting(ImportRow::line).isEqualTo(3);
        ImportPreview unquoted = NppesImport.preview(
                new StringReader("npi,Entity Type Code\n" + npi(2) + "\n"),
                Set.of(npi(2)),
                CredentialImportTest.context(RegisterState.empty(), 0, 1));
        assertThat(unquoted.ofFile().getFirst().what())
                .startsWith("There is no column Healthcare Provider Taxonomy Code_1, Provider Credential Text,");
    }

    @Test
    void an_organization_and_a_number_out_of_use_are_refused() {
        Map<String, String> organization = quill();
        organization.put("Entity Type Code", "2");
        assertThat(refused(organization)).containsExactly("Entity Type Code REV-156");
        Map<String, String> gone = blank();
        gone.put("NPI", npi(1));
        gone.put("NPI Deactivation Date", "01/31/2031");
        assertThat(refused(gone)).containsExactly("NPI Deactivation Date REV-157");
        Map<String, String> back = quill();
        back.put("NPI Deactivation Date", "01/31/2031");
        back.put("NPI Reactivation Date", "02/28/2031");
        assertThat(refused(back)).isEmpty();
        Map<String, String> damaged = quill();
        damaged.put("NPI", "1234567890");
        assertThat(preview(RegisterState.empty(), Set.of("1234567890"), damaged).problems().stream()
                        .map(ImportProblem::code))
                .containsExactly("REV-155");
    }

    @Test
    void letters_have_to_tell_one_degree() {
        for (String letters : List.of("RN", "MD, DDS", "PH.D.")) {
            Map<String, String> row = quill();
            row.put("Provider Credential Text", letters);
            assertThat(refused(row)).as(letters).containsExactly("Provider Credential Text REV-158");
        }
        Map<String, String> psychologist = quill();
        psychologist.put("Provider Credential Text", "PH.D.");
        psychologist.put("Healthcare Provider Taxonomy Code_15", "103TC0700X");
        assertThat(refused(psychologist)).isEmpty();
        Map<String, String> silent = quill();
        silent.put("Provider Credential Text", "");
        assertThat(refused(silent)).containsExactly("Provider Credential Text REV-153");
    }

    @Test
    void another_family_name_under_a_number_on_file_is_refused() {
        RegisterState register = taken(RegisterState.empty(), quill());
        Map<String, String> other = quill();
        other.put("Provider Last Name (Legal Name)", "VESPER");
        assertThat(preview(register, Set.of(npi(1)), other)
                        .problems()
                        .getFirst()
                        .printed())
                .isEqualTo(
                        "line 2, Provider Last Name (Legal Name): REV-159: On file this number is of \"QUILL JR.\", here"
                                + " of \"VESPER\". Compare the number; if the name has changed, correct the file first.");
        Map<String, String> given = quill();
        given.put("Provider First Name", "A.");
        assertThat(preview(register, Set.of(npi(1)), given).problems()).isEmpty();
    }

    @Test
    void what_of_a_row_is_not_taken_is_remarked_on_and_the_rest_is_taken() {
        Map<String, String> row = quill();
        row.put("Provider License Number State Code_3", "PR");
        row.put("Provider Business Mailing Address Country Code (If outside U.S.)", "CA");
        row.put("Provider Business Practice Location Address Postal Code", "9000");
        ImportPreview preview = preview(RegisterState.empty(), Set.of(npi(1)), row);
        assertThat(preview.taken()).hasSize(1);
        assertThat(preview.commands().stream().map(Object::getClass))
                .containsExactly(EnrolReviewer.class, ReportLicense.class);
        assertThat(preview.problems().stream().map(problem -> problem.column().orElse("") + " " + problem.code()))
                .containsExactly(STREET + " REV-161", MAIL + " REV-161", "Provider License Number_3 REV-161");
    }

    @Test
    void an_address_is_told_once() {
        Map<String, String> row = quill();
        for (String part : List.of("First Line ", "Second Line ")) {
            row.put(
                    "Provider " + part + "Business Mailing Address",
                    row.getOrDefault("Provider " + part + "Business Practice Location Address", ""));
        }
        row.put("Provider Business Mailing Address Postal Code", "900001234");
        row.put("Provider Business Practice Location Address Postal Code", "90000");
        assertThat(file(taken(RegisterState.empty(), row)).person().addresses()).hasSize(1);
    }

    private static Map<String, String> blank() {
        Map<String, String> row = new LinkedHashMap<>();
        for (String column : List.of(
                "NPI",
                "Entity Type Code",
                "Provider Organization Name (Legal Business Name)",
                "Provider Last Name (Legal Name)",
                "Provider First Name",
                "Provider Middle Name",
                "Provider Name Suffix Text",
                "Provider Credential Text",
                "NPI Deactivation Date",
                "NPI Reactivation Date")) row.put(column, "");
        for (String where : List.of("Business Mailing Address", "Business Practice Location Address")) {
            row.put("Provider First Line " + where, "");
            row.put("Provider Second Line " + where, "");
            row.put("Provider " + where + " City Name", "");
            row.put("Provider " + where + " State Name", "");
            row.put("Provider " + where + " Postal Code", "");
            row.put("Provider " + where + " Country Code (If outside U.S.)", "");
        }
        for (int slot = 1; slot <= 15; slot++) {
            row.put("Healthcare Provider Taxonomy Code_" + slot, "");
            row.put("Provider License Number_" + slot, "");
            row.put("Provider License Number State Code_" + slot, "");
        }
        return row;
    }

    private static Map<String, String> quill() {
        Map<String, String> row = blank();
        row.put("NPI", npi(1));
        row.put("Entity Type Code", "1");
        row.put("Provider Last Name (Legal Name)", "QUILL");
        row.put("Provider First Name", "AMARANTA");
        row.put("Provider Middle Name", "J.");
        row.put("Provider Name Suffix Text", "JR.");
        row.put("Provider Credential Text", "M.D., M.P.H.");
        row.put(STREET, "1 NOWHERE LN");
        row.put("Provider Second Line Business Practice Location Address", "STE 2");
        row.put(MAIL, "PO BOX 3");
        for (String where : List.of("Business Mailing Address", "Business Practice Location Address")) {
            row.put("Provider " + where + " City Name", "MARROWBY");
            row.put("Provider " + where + " State Name", "CA");
            row.put("Provider " + where + " Country Code (If outside U.S.)", "US");
        }
        row.put("Provider Business Mailing Address Postal Code", "90001");
        row.put("Provider Business Practice Location Address Postal Code", "900001234");
        row.put("Healthcare Provider Taxonomy Code_1", "207L00000X");
        row.put("Provider License Number_1", "G-99");
        row.put("Provider License Number State Code_1", "CA");
        row.put("Healthcare Provider Taxonomy Code_2", "208VP0014X");
        row.put("Provider License Number_2", "G99");
        row.put("Provider License Number State Code_2", "CA");
        row.put("Provider License Number_3", "N77");
        row.put("Provider License Number State Code_3", "NV");
        return row;
    }

    private static List<String> refused(Map<String, String> row) {
        ImportPreview preview = preview(RegisterState.empty(), Set.of(npi(1)), row);
        return preview.refused().stream()
                .flatMap(refused -> refused.problems().stream())
                .map(problem -> problem.column().orElse("?") + " " + problem.code())
                .toList();
    }

    @SafeVarargs
    private static ImportPreview preview(RegisterState register, Set<String> wanted, Map<String, String>... rows) {
        StringBuilder text = new StringBuilder(line(List.copyOf(blank().keySet())));
        for (Map<String, String> row : rows) text.append(line(List.copyOf(row.values())));
        return NppesImport.preview(
                new StringReader(text.toString()), wanted, CredentialImportTest.context(register, 0, 1));
    }

    private static String line(List<String> fields) {
        return fields.stream().map(field -> "\"" + field + "\"").collect(Collectors.joining(",")) + "\n";
    }

    private static RegisterState taken(RegisterState register, Map<String, String> row) {
        RegisterState after = register;
        for (RegisterCommand command : preview(register, Set.of(npi(1)), row).commands()) {
            RegisterDecision decision = RegisterProcess.decide(after, new RegisterOrder(command, at(ENROLLED), STAFF));
            if (!(decision instanceof RegisterDecision.Accepted accepted))
                throw new AssertionError(command + " was not accepted: " + decision);
            after = after.after(accepted.event());
        }
        return after;
    }

    private static ReviewerFile file(RegisterState register) {
        Optional<ReviewerFile> file = register.withNumber(new RegisterNumber(RegisterNumber.Kind.NPI, npi(1)));
        return file.orElseThrow();
    }
}

package org.openimr.panel.parties.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimr.panel.parties.PartyFictions.DAY;
import static org.openimr.panel.parties.PartyFictions.REVIEWER;
import static org.openimr.panel.register.RegisterFictions.at;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.parties.PartyBook;
import org.openimr.panel.parties.PartyCommand;
import org.openimr.panel.parties.PartyDecision;
import org.openimr.panel.parties.PartyFictions;
import org.openimr.panel.parties.PartyOrder;
import org.openimr.panel.parties.PartyProcess;
import org.openimr.panel.parties.PartyWords;
import org.openimr.panel.register.intake.ImportProblem;
import org.openimr.panel.ties.Address;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/** The people, numbers and addresses in the rows are fictional. */
class PartyImportTest {
    private static final String HEADER =
            "kind,key,name,family,given,born,npi,tax,license,street,city,state,zip,from,to,first,last,share,source";
    private static final String NPI = PartyFictions.npi(41).value();
    private static final String WREN = "person,wren,,Wren,Isolde,1971-04-05," + NPI + ",,CA G 99999; NV 123,"
            + "12 Tidewater Ln,Marrowby,California,90001-1234,,,2018-01-01,,,";
    private static final String CLINIC = "organization,clinic,Marrowby Medical Group,,,,,90-0000001,,,,,,,,,,,";
    private static final String WORKS = "employed_by,,,,,,,,,,,,,wren,clinic,2019-01-01,,12.5,a list of staff";

    private static final Party.Person QUILL =
            new Party.Person(REVIEWER, "Amaranta", "Quill", Optional.empty(), Set.of(PartyFictions.npi(7)), List.of());

    @Test
    void parties_and_their_tie_are_taken_as_they_are_written() {
        PartyBook book = taken(PartyBook.empty(), WREN, CLINIC, WORKS);
        Party.Person wren =
                (Party.Person) book.withNumber(PartyFictions.npi(41), true).orElseThrow();
        assertThat(wren.given()).isEqualTo("Isolde");
        assertThat(wren.family()).isEqualTo("Wren");
        assertThat(wren.born()).contains(LocalDate.of(1971, 4, 5));
        assertThat(wren.numbers())
                .containsExactlyInAnyOrder(
                        PartyFictions.npi(41),
                        new RegisterNumber(RegisterNumber.Kind.LICENSE, "CAG99999"),
                        new RegisterNumber(RegisterNumber.Kind.LICENSE, "NV123"));
        assertThat(wren.addresses())
                .containsExactly(new Address(
                        "12 Tidewater Ln", "Marrowby", "CA", "90001", During.since(LocalDate.of(2018, 1, 1))));
        Party clinic = book.withNumber(PartyFictions.tax("900000001"), false).orElseThrow();
        assertThat(PartyWords.name(clinic)).isEqualTo("Marrowby Medical Group");
        assertThat(clinic.addresses()).isEmpty();
        assertThat(book.ties())
                .containsExactly(new Tie(
                        wren.id(),
                        Tie.Kind.EMPLOYED_BY,
                        clinic.id(),
                        During.since(LocalDate.of(2019, 1, 1)),
                        Optional.of(new BigDecimal("0.125")),
                        "a list of staff"));
    }

    @Test
    void the_preview_says_of_each_row_what_it_is() {
        EntryPreview preview = preview(PartyBook.empty(), WREN, CLINIC, WORKS);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.taken().stream().map(EntryRow.Taken::what))
                .containsExactly(
                        "Isolde Wren", "Marrowby Medical Group", "Isolde Wren: employed by Marrowby Medical Group");
        assertThat(preview.rows().stream().map(EntryRow::line)).containsExactly(2, 3, 4);
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        PartyBook book = taken(PartyBook.empty(), WREN, CLINIC, WORKS);
        EntryPreview again = preview(book, WREN, CLINIC, WORKS, WORKS);
        assertThat(again.commands()).isEmpty();
        assertThat(again.alreadyThere()).hasSize(4);
        assertThat(preview(
                                book,
                                WORKS.replace("12.5", "12.50%")
                                        .replace("wren", "npi " + NPI)
                                        .replace("clinic", "tax 90-0000001"))
                        .alreadyThere())
                .hasSize(1);
    }

    @Test
    void a_party_without_a_number_is_the_same_by_name_birth_date_and_address() {
        String none = "organization,,Palisade Mutual,,,,,,,,,,,,,,,,";
        String there = "organization,,Palisade Mutual,,,,,,,1 Pier,Marrowby,CA,90001,,,,,,";
        PartyBook book = taken(PartyBook.empty(), none);
        assertThat(preview(book, none.replace("Palisade Mutual", "PALISADE mutual"))
                        .alreadyThere())
                .hasSize(1);
        assertThat(preview(book, there).taken()).hasSize(1);
        assertThat(preview(taken(book, there), there).alreadyThere()).hasSize(1);
        assertThat(preview(book, "person,,,Mutual,Palisade,,,,,,,,,,,,,,").taken())
                .hasSize(1);
        String born = "person,,,Moss,Ada,1970-01-01,,,,,,,,,,,,,";
        assertThat(preview(taken(book, born), born.replace("1970", "1971")).taken())
                .hasSize(1);
    }

    @Test
    void what_the_file_does_not_have_is_added_with_a_reason() {
        PartyBook book = taken(PartyBook.empty(), WREN);
        String moved = WREN.replace("12 Tidewater Ln", "9 Harbor Rd").replace("NV 123", "OR 77");
        EntryPreview preview = preview(book, moved);
        assertThat(preview.commands())
                .singleElement()
                .isInstanceOfSatisfying(PartyCommand.CorrectParty.class, correct -> {
                    assertThat(correct.party().addresses()).hasSize(2);
                    assertThat(correct.party().numbers()).hasSize(4);
                    assertThat(correct.reason()).isEqualTo("added from a file, line 2");
                });
    }

    @Test
    void an_address_alone_or_a_number_alone_is_added_too() {
        PartyBook book = taken(PartyBook.empty(), WREN);
        assertThat(taken(book, WREN.replace("12 Tidewater Ln", "9 Harbor Rd"))
                        .parties()
                        .getFirst()
                        .addresses())
                .hasSize(2);
        assertThat(taken(book, WREN.replace("NV 123", "OR 77"))
                        .parties()
                        .getFirst()
                        .numbers())
                .hasSize(4);
    }

    @Test
    void a_row_that_comes_twice_in_one_file_enters_one_party() {
        String none = "organization,,Palisade Mutual,,,,,,,,,,,,,,,,";
        EntryPreview preview = preview(PartyBook.empty(), none, none);
        assertThat(preview.taken()).hasSize(1);
        assertThat(preview.alreadyThere()).hasSize(1);
    }

    @Test
    void a_party_that_is_called_otherwise_on_file_is_refused() {
        PartyBook book = taken(PartyBook.empty(), WREN, CLINIC);
        assertThat(codes(preview(book, WREN.replace("Wren", "Vesper")))).containsExactly("TIE-158 family");
        assertThat(codes(preview(book, WREN.replace("1971", "1972")))).containsExactly("TIE-158 born");
        assertThat(codes(preview(book, CLINIC.replace("Group", "Grp")))).containsExactly("TIE-158 name");
        assertThat(codes(preview(book, WREN, "organization,wren,A Company,,,,,,,,,,,,,,,,")))
                .containsExactly("TIE-158 kind");
        assertThat(preview(book, WREN.replace("1971-04-05", "")).alreadyThere()).hasSize(1);
    }

    @Test
    void a_number_of_another_party_is_refused_by_the_book() {
        String second = PartyFictions.npi(42).value();
        String namesake = WREN.replace("wren", "").replace(NPI, second).replace("CA G 99999; NV 123", "");
        PartyBook book = taken(PartyBook.empty(), WREN, namesake);
        assertThat(codes(preview(book, WREN.replace(NPI, NPI + ";" + second)))).containsExactly("TIE-103 ");
    }

    @Test
    void a_tie_names_its_ends_by_key_number_or_identifier_and_reviewers_too() {
        PartyBook book = taken(PartyBook.empty(), WREN, CLINIC);
        PartyId clinic = book.withNumber(PartyFictions.tax("900000001"), false)
                .orElseThrow()
                .id();
        assertThat(ends(book, "npi " + PartyFictions.npi(7).value(), clinic.value()))
                .containsExactly(REVIEWER, clinic);
        assertThat(ends(book, "reviewer:quill", "tax 900000001")).containsExactly(REVIEWER, clinic);
        assertThat(ends(book, "license CA-G99999", "TAX 90-0000001"))
                .containsExactly(
                        book.withNumber(PartyFictions.npi(41), true)
                                .orElseThrow()
                                .id(),
                        clinic);
    }

    @Test
    void an_end_that_names_nobody_or_two_is_refused() {
        PartyBook book = taken(PartyBook.empty(), WREN, CLINIC, "person,,,Moss,Ada,,,900000001,,,,,,,,,,,");
        assertThat(codes(preview(
                        book, tie("nobody", "npi " + PartyFictions.npi(99).value()))))
                .containsExactly("TIE-156 from", "TIE-156 to");
        assertThat(codes(preview(book, tie("npi 12", "tax 900000001")))).containsExactly("TIE-156 from", "TIE-157 to");
        assertThat(codes(preview(book, tie("colour red", "license " + "XX 12"))))
                .containsExactly("TIE-156 from", "TIE-156 to");
    }

    @Test
    void a_tie_that_is_over_now_is_ended_and_another_end_is_refused_by_the_book() {
        PartyBook book = taken(PartyBook.empty(), WREN, CLINIC, WORKS);
        String over = WORKS.replace("2019-01-01,,", "2019-01-01,2030-12-31,")
                .replace("wren", "npi " + NPI)
                .replace("clinic", "tax 900000001");
        PartyBook ended = taken(book, over);
        assertThat(ended.ties().getFirst().when())
                .isEqualTo(During.between(LocalDate.of(2019, 1, 1), LocalDate.of(2030, 12, 31)));
        assertThat(preview(ended, over).alreadyThere()).hasSize(1);
        assertThat(codes(preview(ended, over.replace("2030-12-31", "2029-12-31"))))
                .containsExactly("TIE-110 ");
        assertThat(codes(preview(ended, over.replace("2030-12-31", "")))).containsExactly("TIE-110 ");
        assertThat(codes(preview(ended, over.replace("12.5", "13")))).containsExactly("TIE-110 ");
    }

    @Test
    void every_fault_of_a_row_is_told_at_once() {
        assertThat(codes(preview(
                        PartyBook.empty(), "person,,,,,1971/04/05,12,12,CA,1 Pier,,ZZ,9,,,2020-01-02,2020-01-01,,")))
                .containsExactlyInAnyOrder(
                        "TIE-153 city",
                        "TIE-154 state",
                        "TIE-154 zip",
                        "TIE-154 last",
                        "TIE-153 family",
                        "TIE-154 born",
                        "TIE-155 npi",
                        "TIE-155 tax",
                        "TIE-155 license");
        assertThat(codes(preview(PartyBook.empty(), "employed_by,,,,,,,,,,,,,,,x,y,much,")))
                .containsExactlyInAnyOrder(
                        "TIE-153 from",
                        "TIE-153 to",
                        "TIE-154 first",
                        "TIE-154 last",
                        "TIE-154 share",
                        "TIE-153 source");
    }

    @Test
    void no_tax_number_is_repeated_in_a_message() {
        assertThat(preview(PartyBook.empty(), "organization,,Palisade Mutual,,,,,12-34567890,,,,,,,,,,,")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.printed()).doesNotContain("34567"));
    }

    @Test
    void licenses_are_of_a_state_and_have_a_digit() {
        for (String no : new String[] {"G 99999", "ZZ 1", "CA", "CA GG", "Elsewhere 5", "Nowhere G-5"})
            assertThat(codes(preview(PartyBook.empty(), WREN.replace("CA G 99999; NV 123", no))))
                    .as(no)
                    .containsExactly("TIE-155 license");
    }

    @Test
    void a_license_may_name_its_state_in_full() {
        for (String same : new String[] {"California G-99999", "new york G 99999", "CAG99999", "ca-g99999"})
            assertThat(taken(PartyBook.empty(), WREN.replace("CA G 99999; NV 123", same))
                            .parties()
                            .getFirst()
                            .numbers())
                    .as(same)
                    .contains(new RegisterNumber(
                            RegisterNumber.Kind.LICENSE, same.startsWith("new") ? "NYG99999" : "CAG99999"));
    }

    @Test
    void a_kind_that_is_none_is_refused_with_those_that_are() {
        EntryPreview preview = preview(PartyBook.empty(), "cousin,,,,,,,,,,,,,,,,,,", ",,,,,,,,,,,,,,,,,,");
        assertThat(codes(preview)).containsExactly("TIE-154 kind", "TIE-153 kind");
        assertThat(preview.problems().getFirst().remedy()).contains("person, organization", "employed_by", "maker_of.");
    }

    @Test
    void what_means_nothing_in_its_row_is_remarked_on() {
        PartyBook book = PartyBook.empty();
        EntryPreview preview = preview(book, WREN.replace(",,,2018", ",x,,2018"), CLINIC, WORKS + "");
        assertThat(codes(preview)).containsExactly("TIE-159 from");
        assertThat(preview.taken()).hasSize(3);
    }

    @Test
    void a_file_without_its_columns_or_with_a_broken_line_says_so() {
        EntryPreview none = PartyImport.preview(new StringReader("name\nMoss\n"), context(PartyBook.empty()));
        assertThat(none.ofFile().stream().map(ImportProblem::code)).containsExactly("TIE-151");
        assertThat(none.rows()).isEmpty();
        EntryPreview odd = PartyImport.preview(
                new StringReader("kind,colour,name\norganization,red,Moss Ltd\nperson,\"red\n"),
                context(PartyBook.empty()));
        assertThat(odd.problems().stream().map(ImportProblem::code)).containsExactly("TIE-151", "TIE-152");
        assertThat(odd.ofFile().getFirst().remedy()).contains("docs/parties.md");
        assertThat(odd.taken()).hasSize(1);
        assertThat(odd.refused()).hasSize(1);
    }

    @Test
    void a_row_that_is_taken_has_commands_and_one_that_is_refused_has_a_problem() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryRow.Taken(1, "a row", List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryRow.Refused(1, List.of()));
    }

    private static List<PartyId> ends(PartyBook book, String from, String to) {
        return preview(book, tie(from, to)).commands().stream()
                .map(PartyCommand.EnterTie.class::cast)
                .flatMap(tie -> List.of(tie.from(), tie.to()).stream())
                .toList();
    }

    private static String tie(String from, String to) {
        return "contractor_of,,,,,,,,,,,,," + from + "," + to + ",,,,a list";
    }

    private static List<String> codes(EntryPreview preview) {
        return preview.problems().stream()
                .map(problem -> problem.code() + " " + problem.column().orElse(""))
                .toList();
    }

    static EntryPreview preview(PartyBook book, String... rows) {
        return PartyImport.preview(new StringReader(HEADER + "\n" + String.join("\n", rows) + "\n"), context(book));
    }

    static EntryContext context(PartyBook book) {
        Random random = new Random(41 + book.files().size());
        return new EntryContext(
                book, List.of(QUILL), at(DAY), "clerk-1", () -> new UUID(random.nextLong(), random.nextLong()));
    }

    /** The book after the commands of a preview that has no problem. */
    static PartyBook taken(PartyBook book, String... rows) {
        EntryPreview preview = preview(book, rows);
        assertThat(preview.problems()).isEmpty();
        return after(book, preview);
    }

    static PartyBook after(PartyBook book, EntryPreview preview) {
        PartyBook after = book;
        for (PartyCommand command : new ArrayList<>(preview.commands())) {
            PartyDecision decision =
                    PartyProcess.decide(after, new PartyOrder(command, at(DAY), "clerk-1", Set.of(REVIEWER)));
            assertThat(decision).isInstanceOf(PartyDecision.Accepted.class);
            if (decision instanceof PartyDecision.Accepted accepted) after = after.after(accepted.event());
        }
        return after;
    }
}

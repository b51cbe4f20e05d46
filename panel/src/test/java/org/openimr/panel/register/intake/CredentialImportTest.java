package org.openimr.panel.register.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.register.RegisterFictions.ENROLLED;
import static org.openimr.panel.register.RegisterFictions.STAFF;
import static org.openimr.panel.register.RegisterFictions.at;
import static org.openimr.panel.register.RegisterFictions.npi;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Contract;
import org.openimr.panel.register.CredentialCommand.ReplaceCredential;
import org.openimr.panel.register.CredentialCommand.VerifyCredential;
import org.openimr.panel.register.CredentialCommand.WithdrawCredential;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.License;
import org.openimr.panel.register.PersonCommand.EnrolReviewer;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.RegisterDecision;
import org.openimr.panel.register.RegisterOrder;
import org.openimr.panel.register.RegisterProcess;
import org.openimr.panel.register.RegisterState;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.Verification;
import org.openimr.panel.register.Withdrawal;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;

/** The people, numbers and letters in the rows are fictional. */
class CredentialImportTest {
    private static final String HEADER =
            "npi,family,given,degree,born,kind,state,number,board,certificate,level,status,"
                    + "from,to,hours,evidence,found,source,where,verified_on,verified_by";
    private static final String QUILL = npi(1);
    private static final LocalDate DAY = ENROLLED;
    private static final String LICENSE = QUILL + ",Quill,Amaranta,M.D.,1970-02-03,license,CA,G 99,,,,unrestricted,"
            + "2009-06-01,2033-05-31,,,,issuer,the board,2031-03-10,clerk-1";

    @Test
    void the_first_row_of_a_reviewer_opens_the_file_and_records_the_credential() {
        ImportPreview preview = preview(RegisterState.empty(), LICENSE);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.commands()).hasSize(2);
        assertThat(preview.commands().getFirst()).isInstanceOf(EnrolReviewer.class);
        ReviewerFile file = file(taken(RegisterState.empty(), LICENSE));
        assertThat(file.person().family()).isEqualTo("Quill");
        assertThat(file.person().given()).isEqualTo("Amaranta");
        assertThat(file.person().born()).contains(LocalDate.of(1970, 2, 3));
        assertThat(file.degree()).isEqualTo(Degree.DOCTOR_OF_MEDICINE);
        assertThat(file.person().id())
                .isEqualTo(new PartyId("reviewer:" + file.id().value()));
        License license = reviewer(file).all(License.class).getFirst();
        assertThat(license.number()).isEqualTo("G 99");
        assertThat(license.status()).isEqualTo(License.Status.UNRESTRICTED);
        assertThat(license.issued()).isEqualTo(LocalDate.of(2009, 6, 1));
        assertThat(license.expires()).isEqualTo(LocalDate.of(2033, 5, 31));
        assertThat(license.verification())
                .isEqualTo(new Verification(Verification.Source.ISSUER, "the board", DAY, "clerk-1"));
    }

    @Test
    void identifiers_come_from_outside_and_none_is_made_from_the_number_of_the_provider() {
        String text = HEADER + "\n" + LICENSE + "\n";
        List<ReviewerId> identifiers = Stream.of(1L, 1L, 2L)
                .map(seed -> CredentialImport.preview(new StringReader(text), context(RegisterState.empty(), 0, seed))
                        .taken()
                        .getFirst()
                        .reviewer())
                .toList();
        assertThat(identifiers.get(0)).isEqualTo(identifiers.get(1)).isNotEqualTo(identifiers.get(2));
    }

    @Test
    void each_kind_is_read_whole() {
        RegisterState register = taken(
                RegisterState.empty(),
                LICENSE,
                row("board,,,American Board of Anesthesiology,Pain Medicine,Subspecialty,,2012-01-01,,,,"),
                row("practice,,,,,,,2013-01-01,,30,a letter,"),
                row("discipline,,,,,,,,,,,"
                        + "probation | a board | 2014-02-01 | 2015-01-31; accusation|another|2030-01-01|pending"),
                row("privileges,,,,,,,,,,,None"),
                row("qme,,,,,,,,,,,appointment | the state | 2009-01-01 |"),
                row("contract,,,,,,,2031-03-01,2036-02-28,,,"));
        Reviewer reviewer = reviewer(file(register));
        BoardCertification board = reviewer.all(BoardCertification.class).getFirst();
        assertThat(board.certificate()).isEqualTo("Pain Medicine");
        assertThat(board.level()).isEqualTo(BoardCertification.Level.SUBSPECIALTY);
        assertThat(board.expires()).isEmpty();
        Practice practice = reviewer.all(Practice.class).getFirst();
        assertThat(practice.hoursPerWeek()).isEqualTo(30);
        assertThat(practice.evidence()).isEqualTo("a letter");
        assertThat(reviewer.all(HistoryCheck.class).stream().map(HistoryCheck::matter))
                .containsExactly(HistoryCheck.Matter.values());
        assertThat(reviewer.all(HistoryCheck.class).stream().map(HistoryCheck::found))
                .containsExactly(
                        List.of(
                                new HistoryCheck.Entry(
                                        "probation",
                                        "a board",
                                        LocalDate.of(2014, 2, 1),
                                        Optional.of(LocalDate.of(2015, 1, 31)),
                                        false),
                                new HistoryCheck.Entry(
                                        "accusation", "another", LocalDate.of(2030, 1, 1), Optional.empty(), true)),
                        List.of(),
                        List.of(new HistoryCheck.Entry(
                                "appointment", "the state", LocalDate.of(2009, 1, 1), Optional.empty(), false)));
        assertThat(reviewer.all(Contract.class).getFirst().term())
                .isEqualTo(During.between(LocalDate.of(2031, 3, 1), LocalDate.of(2036, 2, 28)));
    }

    @Test
    void the_same_rows_twice_change_nothing() {
        String[] rows = {LICENSE, row("privileges,,,,,,,,,,,none"), row("contract,,,,,,,2031-03-01,,,,")};
        RegisterState once = taken(RegisterState.empty(), rows);
        ImportPreview again = preview(once, rows);
        assertThat(again.commands()).isEmpty();
        assertThat(again.alreadyThere()).hasSize(3);
        ImportPreview twiceInOne = preview(RegisterState.empty(), LICENSE, LICENSE);
        assertThat(twiceInOne.taken()).hasSize(1);
        assertThat(twiceInOne.alreadyThere().getFirst().line()).isEqualTo(3);
        assertThat(twiceInOne.alreadyThere().getFirst().reviewer())
                .isEqualTo(twiceInOne.taken().getFirst().reviewer());
    }

    @Test
    void old_rows_change_nothing_after_newer_ones() {
        String renewed = LICENSE.replace("2033-05-31", "2035-05-31").replace("2031-03-10", "2031-03-11");
        RegisterState register = taken(taken(RegisterState.empty(), LICENSE), 1, renewed);
        assertThat(preview(register, 1, LICENSE).alreadyThere()).hasSize(1);
        assertThat(preview(register, 1, renewed).alreadyThere()).hasSize(1);
    }

    @Test
    void a_newer_verification_of_the_same_verifies_it() {
        RegisterState register = taken(RegisterState.empty(), LICENSE);
        ImportPreview preview = preview(register, 1, LICENSE.replace("2031-03-10", "2031-03-11"));
        assertThat(preview.commands()).singleElement().isInstanceOf(VerifyCredential.class);
    }

    @Test
    void a_newer_row_with_the_same_first_day_replaces_it() {
        RegisterState register = taken(RegisterState.empty(), LICENSE);
        String renewed = LICENSE.replace("2033-05-31", "2035-05-31");
        assertThat(preview(register, 1, renewed.replace("2031-03-10", "2031-03-11"))
                        .commands())
                .singleElement()
                .isInstanceOf(ReplaceCredential.class);
        assertThat(codes(preview(register, 1, renewed))).containsExactly("REV-160");
        assertThat(codes(preview(
                        register, 1, LICENSE.replace("2009-06-01", "2009-06-02").replace("2031-03-10", "2031-03-11"))))
                .containsExactly("REV-160");
        assertThat(preview(register, 1, renewed).problems().getFirst().what())
                .isEqualTo(
                        "On file is the California license G 99 (unrestricted, issued 2009-06-01, expires 2033-05-31,"
                                + " verified 2031-03-10); the row has the California license G 99 (unrestricted, issued"
                                + " 2009-06-01, expires 2035-05-31, verified 2031-03-10).");
    }

    @Test
    void every_kind_is_replaced_by_its_own_newer_row() {
        RegisterState register = taken(
                RegisterState.empty(),
                LICENSE,
                row("board,,,a board,Pain Medicine,specialty,,2012-01-01,2032-01-01,,,"),
                row("practice,,,,,,,2013-01-01,,30,a letter,"),
                row("privileges,,,,,,,,,,,none"),
                row("contract,,,,,,,2031-03-01,,,,"));
        ImportPreview newer = preview(
                register,
                1,
                row("board,,,A Board,Pain  medicine,specialty,,2012-01-01,2042-01-01,,,")
                        .replace("03-10", "03-11"),
                row("practice,,,,,,,2013-01-01,,24,a letter,").replace("03-10", "03-11"),
                row("privileges,,,,,,,,,,,lost | a hospital | 2030-01-01 |").replace("03-10", "03-11"),
                row("contract,,,,,,,2031-03-01,2032-02-28,,,").replace("03-10", "03-11"));
        assertThat(newer.problems()).isEmpty();
        assertThat(newer.commands()).hasSize(4).hasOnlyElementsOfType(ReplaceCredential.class);
    }

    @Test
    void what_was_a_mistake_does_not_come_back_with_the_next_import() {
        RegisterState register = taken(RegisterState.empty(), LICENSE);
        ReviewerFile file = file(register);
        RegisterState withdrawn = decided(
                register,
                0,
                new WithdrawCredential(
                        file.id(),
                        file.entries().getFirst().id(),
                        new Withdrawal(Withdrawal.Ground.MISTAKEN, DAY, "the owner's call")));
        ImportPreview preview = preview(withdrawn, LICENSE);
        assertThat(codes(preview)).containsExactly("REV-160");
        assertThat(preview.problems().getFirst().what())
                .endsWith("was withdrawn as recorded by mistake, the owner's call.");
    }

    @Test
    void a_number_of_another_person_is_refused_with_both_names() {
        RegisterState register = taken(RegisterState.empty(), LICENSE);
        ImportPreview preview = preview(
                register,
                LICENSE.replace("Quill", "Vesper")
                        .replace("Amaranta", "Ottoline")
                        .replace("M.D.", "D.O.")
                        .replace("1970", "1971"));
        assertThat(preview.problems().stream().map(ImportProblem::printed))
                .containsExactly(
                        "line 2, family: REV-159: On file this number is of \"Quill\", here of \"Vesper\". Compare the"
                                + " number; if the file is wrong or the name has changed, correct the file first.",
                        "line 2, given: REV-159: On file this number is of \"Amaranta\", here of \"Ottoline\". Compare the"
                                + " number; if the file is wrong or the name has changed, correct the file first.",
                        "line 2, born: REV-159: On file this number is of \"1970-02-03\", here of \"1971-02-03\". Compare"
                                + " the number; if the file is wrong or the name has changed, correct the file first.",
                        "line 2, degree: REV-159: On file this number is of \"M.D.\", here of \"D.O.\". Compare the"
                                + " number; if the file is wrong or the name has changed, correct the file first.");
        assertThat(preview(register, LICENSE.replace("Quill", "QUILL")).problems())
                .isEmpty();
    }

    @Test
    void a_new_reviewer_has_a_name_and_one_degree() {
        assertThat(columns(preview(RegisterState.empty(), row("privileges,,,,,,,,,,,none"))))
                .containsExactly("family REV-153", "given REV-153", "degree REV-153");
        assertThat(columns(preview(RegisterState.empty(), LICENSE.replace("M.D.", "R.N."))))
                .containsExactly("degree REV-158");
        assertThat(columns(preview(RegisterState.empty(), LICENSE.replace("M.D.", "M.D. D.D.S."))))
                .containsExactly("degree REV-158");
    }

    @Test
    void every_problem_of_a_row_is_told_with_its_column() {
        ImportPreview preview = preview(
                RegisterState.empty(),
                "123,Quill,Amaranta,M.D.,,license,ZZ,,,,,fine,06/01/2009,2033-02-30,,,,rumour,,tomorrow,");
        assertThat(columns(preview))
                .containsExactly(
                        "npi REV-155",
                        "source REV-154",
                        "where REV-153",
                        "verified_on REV-154",
                        "verified_by REV-153",
                        "state REV-154",
                        "number REV-153",
                        "status REV-154",
                        "from REV-154",
                        "to REV-154");
        assertThat(preview.problems().get(7).printed())
                .isEqualTo("line 2, status: REV-154: \"fine\" is not a word that can stand there."
                        + " Write unrestricted, restricted, suspended, revoked or surrendered.");
        assertThat(preview.problems().get(8).remedy()).isEqualTo("Write year, month and day as in 2033-05-09.");
    }

    @Test
    void what_cannot_be_of_its_kind_is_refused() {
        RegisterState register = taken(RegisterState.empty(), LICENSE);
        assertThat(columns(preview(register, row("permit,,,,,,,,,,,")))).containsExactly("kind REV-154");
        assertThat(columns(preview(register, row("practice,,,,,,,2013-01-01,,169,a letter,"))))
                .containsExactly("hours REV-154");
        assertThat(columns(preview(register, row("practice,,,,,,,2013-01-01,,1e2,a letter,"))))
                .containsExactly("hours REV-154");
        assertThat(preview(register, row("practice,,,,,,,2013-01-01,,168,a letter,"))
                        .problems())
                .isEmpty();
        assertThat(columns(preview(register, row("contract,,,,,,,2031-03-02,2031-03-01,,,"))))
                .containsExactly("to REV-154");
        assertThat(preview(register, row("contract,,,,,,,2031-03-02,2031-03-02,,,"))
                        .problems())
                .isEmpty();
        assertThat(columns(preview(register, LICENSE.replace("2033-05-31", "2009-05-31"))))
                .containsExactly("to REV-154");
        assertThat(columns(preview(register, row("board,,,,,,,2031-03-02,2031-03-01,,,"))))
                .containsExactly("board REV-153", "certificate REV-153", "level REV-153", "to REV-154");
        assertThat(columns(preview(register, row("qme,,,,,,,,,,,")))).containsExactly("found REV-153");
        for (String found : List.of(
                "lost",
                "lost | a hospital | 2030-01-01",
                " | a hospital | 2030-01-01 |",
                "lost | | 2030-01-01 |",
                "lost | a hospital | May |",
                "lost | a hospital | 2030-01-01 | May")) {
            assertThat(columns(preview(register, row("qme,,,,,,,,,,," + found))))
                    .as(found)
                    .containsExactly("found REV-154");
        }
    }

    @Test
    void what_the_register_refuses_is_refused_with_its_code_and_the_row_whole() {
        ImportPreview tomorrow = preview(RegisterState.empty(), LICENSE.replace("2031-03-10", "2031-03-11"));
        assertThat(codes(tomorrow)).containsExactly("REV-111");
        assertThat(tomorrow.commands()).isEmpty();
        String ofAnother = LICENSE.replace(QUILL, npi(2)).replace("Quill", "Vesper");
        ImportPreview twoOwners = preview(RegisterState.empty(), LICENSE, ofAnother, ofAnother);
        assertThat(twoOwners.taken()).hasSize(1);
        assertThat(codes(twoOwners)).containsExactly("REV-104", "REV-104");
    }

    @Test
    void a_filled_column_that_means_nothing_in_its_row_is_remarked_on() {
        ImportPreview preview = preview(RegisterState.empty(), LICENSE.replace(",,,,issuer", ",40,,,issuer"));
        assertThat(preview.taken()).hasSize(1);
        assertThat(preview.problems().stream().map(ImportProblem::printed))
                .containsExactly("line 2, hours: REV-161: \"40\" means nothing in a row of this kind."
                        + " Leave it out, or put it into a row of the kind that it belongs to.");
    }

    @Test
    void a_damaged_line_costs_nothing_but_itself() {
        ImportPreview preview =
                preview(RegisterState.empty(), "\"" + LICENSE, LICENSE + ",more", "", "\"a\"b,c", LICENSE, "x");
        assertThat(preview.rows().stream().map(ImportRow::line)).containsExactly(2, 3, 5, 6, 7);
        assertThat(codes(preview)).containsExactly("REV-152", "REV-152", "REV-152", "REV-152");
        assertThat(preview.taken().getFirst().line()).isEqualTo(6);
        assertThat(preview.refused().get(1).problems().getFirst().what())
                .isEqualTo("The line has 22 fields, the first line names 21.");
    }

    @Test
    void the_first_line_names_the_columns_in_any_order_and_writing() {
        String text = "\uFEFFVERIFIED_BY,Verified_On, where ,SOURCE,found,kind,degree,given,family,NPI\r\n"
                + "clerk-1,2031-03-10,a data bank,collection,none,privileges,D.P.M.,Ottoline,Vesper," + npi(3) + "\r\n";
        ImportPreview preview = CredentialImport.preview(new StringReader(text), context(RegisterState.empty(), 0, 1));
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.taken()).hasSize(1);
    }

    @Test
    void without_its_columns_no_row_is_read() {
        assertThat(whole("").ofFile().getFirst().printed())
                .isEqualTo("line 1: REV-151: The file is empty. Give a file whose first line names the columns,"
                        + " separated by commas.");
        assertThat(whole("\"npi\n").ofFile().getFirst().what()).isEqualTo("The first line is no row of CSV.");
        ImportPreview missing = whole("npi,kind,kind,source,where\n" + QUILL + ",license,license,issuer,there\n");
        assertThat(missing.ofFile().stream().map(ImportProblem::what))
                .containsExactly("There is no column verified_by, verified_on.", "The column kind is named twice.");
        assertThat(missing.rows()).isEmpty();
    }

    @Test
    void a_column_that_nobody_reads_is_named_once() {
        ImportPreview preview = CredentialImport.preview(
                new StringReader(HEADER + ",shoe size\n" + LICENSE + ",41\n"), context(RegisterState.empty(), 0, 1));
        assertThat(preview.taken()).hasSize(1);
        assertThat(preview.ofFile().stream().map(ImportProblem::printed))
                .containsExactly("line 1, shoe size: REV-151: The column shoe size means nothing here and is not read."
                        + " Rename it if it holds something of the table in docs/reviewers.md; otherwise leave it.");
    }

    /** Whatever stands in the rows, each is taken, there already or refused, and every command is one the register takes. */
    @Test
    void no_row_is_lost_and_no_command_fails_whatever_the_file_holds() {
        String[] kinds = {"license", "board", "practice", "discipline", "privileges", "qme", "contract", "permit"};
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                List<String> cells = new ArrayList<>(List.of(LICENSE.split(",", -1)));
                cells.set(0, npi(random.nextInt(5)));
                cells.set(5, kinds[random.nextInt(kinds.length)]);
                cells.set(7, "G" + random.nextInt(6));
                cells.set(8, "a board");
                cells.set(9, "Pain Medicine");
                cells.set(10, "specialty");
                cells.set(13, random.nextInt(4) == 0 ? "" : "203" + (2 + random.nextInt(3)) + "-05-31");
                cells.set(14, "" + (20 + random.nextInt(3)));
                cells.set(15, "a letter");
                cells.set(16, random.nextBoolean() ? "none" : "lost | a hospital | 2030-01-01 |");
                cells.set(19, "2031-03-" + (8 + random.nextInt(4)));
                if (random.nextInt(6) == 0) cells.set(random.nextInt(cells.size()), "\u00e9 ~ ;|");
                rows.add(String.join(",", cells));
            }
            String[] all = rows.toArray(String[]::new);
            ImportPreview preview = preview(RegisterState.empty(), all);
            assertThat(preview.rows()).as("seed %d", seed).hasSize(40);
            RegisterState register = RegisterState.empty();
            for (RegisterCommand command : preview.commands()) register = decided(register, 0, command);
            ImportPreview again = preview(register, all);
            assertThat(again.commands()).as("seed %d", seed).isEmpty();
            assertThat(again.alreadyThere().stream().map(ImportRow::line))
                    .as("seed %d", seed)
                    .containsAll(preview.taken().stream().map(ImportRow::line).toList());
        }
    }

    private static String row(String fromKindToFound) {
        return QUILL + ",,,,," + fromKindToFound + ",issuer,the board,2031-03-10,clerk-1";
    }

    private static ImportPreview whole(String text) {
        return CredentialImport.preview(new StringReader(text), context(RegisterState.empty(), 0, 1));
    }

    private static ImportPreview preview(RegisterState register, String... rows) {
        return preview(register, 0, rows);
    }

    private static ImportPreview preview(RegisterState register, int days, String... rows) {
        String text = HEADER + "\n" + String.join("\n", rows) + "\n";
        return CredentialImport.preview(new StringReader(text), context(register, days, 1));
    }

    private static RegisterState taken(RegisterState register, String... rows) {
        return taken(register, 0, rows);
    }

    /** After the commands of a preview that refuses nothing. */
    private static RegisterState taken(RegisterState register, int days, String... rows) {
        ImportPreview preview = preview(register, days, rows);
        assertThat(preview.problems()).isEmpty();
        return after(register, days, preview);
    }

    static RegisterState after(RegisterState register, int days, ImportPreview preview) {
        RegisterState after = register;
        for (RegisterCommand command : preview.commands()) after = decided(after, days, command);
        return after;
    }

    private static RegisterState decided(RegisterState register, int days, RegisterCommand command) {
        RegisterDecision decision =
                RegisterProcess.decide(register, new RegisterOrder(command, at(DAY.plusDays(days)), STAFF));
        if (!(decision instanceof RegisterDecision.Accepted accepted))
            throw new AssertionError(command + " was not accepted: " + decision);
        return register.after(accepted.event());
    }

    static ImportContext context(RegisterState register, int days, long seed) {
        long events = register.files().stream()
                .mapToLong(file -> file.history().size())
                .sum();
        return new ImportContext(register, at(DAY.plusDays(days)), STAFF, identifiers(seed + 1_000 * events));
    }

    /** Another register has other identifiers that come next. */
    private static Supplier<UUID> identifiers(long seed) {
        Random random = new Random(seed);
        return () -> new UUID(random.nextLong(), random.nextLong());
    }

    private static ReviewerFile file(RegisterState register) {
        return register.withNumber(new RegisterNumber(RegisterNumber.Kind.NPI, QUILL))
                .orElseThrow();
    }

    private static Reviewer reviewer(ReviewerFile file) {
        return file.reviewer(DAY);
    }

    private static List<String> codes(ImportPreview preview) {
        return preview.problems().stream().map(ImportProblem::code).toList();
    }

    private static List<String> columns(ImportPreview preview) {
        return preview.problems().stream()
                .map(problem -> problem.column().orElse("?") + " " + problem.code())
                .toList();
    }
}

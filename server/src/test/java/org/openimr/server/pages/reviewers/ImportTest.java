package org.openimr.server.pages.reviewers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.reviewers.FictionalRegister.CLERK;
import static org.openimr.server.pages.reviewers.FictionalRegister.ENROLLED;
import static org.openimr.server.pages.reviewers.FictionalRegister.noon;
import static org.openimr.server.pages.reviewers.FictionalRegister.quill;
import static org.openimr.server.pages.reviewers.FictionalRegister.uuid;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openimr.panel.register.Author;
import org.openimr.panel.register.RegisterState;
import org.openimr.panel.register.intake.ImportContext;
import org.openimr.panel.register.intake.ImportPreview;
import org.openimr.panel.register.intake.ImportProblem;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Files that are sent, and what their previews carry to the confirmation. */
class ImportTest {
    private static final String HEADER =
            "npi,family,given,degree,kind,state,number,status,from,to,source,where,verified_on,verified_by\n";
    private static final String ROW = "1000000012,Vesper,Isolde,M.D.,license,CA,G 1,unrestricted,2009-06-01,2033-05-31,"
            + "issuer,a board,2031-03-10,clerk-1\n";
    private static final UUID COMMAND = uuid("command");

    private static SentFile.Reading read(String text, Set<String> wanted) {
        return SentFile.read(new ByteArrayInputStream(text.getBytes(UTF_8)), wanted);
    }

    private static ImportViewing viewing(String text, RegisterState register, UUID command) {
        ImportContext context = new ImportContext(register, noon(ENROLLED), new Author.Staff(CLERK), Fresh.of(command));
        return new ImportViewing(register, ImportKind.CREDENTIALS.preview(new SentFile(text), Set.of(), context));
    }

    @Test
    void a_file_comes_back_from_the_page_as_it_was_sent() {
        SentFile file = new SentFile(HEADER + "1000000012,Ünal,\"Ana, María\"\n");
        assertThat(SentFile.unpacked(file.packed())).contains(file);
        assertThat(SentFile.unpacked("not packed")).isEmpty();
        assertThat(SentFile.unpacked("aGVsbG8=")).isEmpty();
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.add("kind", "NPPES");
        sent.add("wanted", "1000000012 1000000020");
        sent.add("file", file.packed());
        sent.add("command", COMMAND.toString());
        Import expected = new Import(ImportKind.NPPES, Set.of("1000000012", "1000000020"), file, COMMAND);
        assertThat(Import.read(sent)).contains(expected);
        assertThat(expected.sent("x").wanted()).isEqualTo("1000000012 1000000020");
        sent.set("kind", "ANYTHING");
        assertThat(Import.read(sent)).isEmpty();
    }

    @Test
    void text_in_another_encoding_is_told_and_not_guessed() {
        assertThat(SentFile.read(new ByteArrayInputStream("npi\nÜnal".getBytes(ISO_8859_1)), Set.of()))
                .isEqualTo(new SentFile.Reading.NotUtf8());
    }

    @Test
    void a_file_too_large_for_one_page_is_refused() {
        assertThat(read("x".repeat(SentFile.MOST), Set.of())).isEqualTo(new SentFile.Reading.TooLarge());
    }

    @Test
    void of_a_national_file_only_the_wanted_lines_are_kept_and_lines_keep_their_numbers() {
        assertThat(read("NPI,name\n1,a\n\n2,b\n1,c", Set.of("2")))
                .isEqualTo(new SentFile.Reading.Read(new SentFile("NPI,name\n-\n\n2,b\n-\n")));
        assertThat(read("NPI,name\n1,a", Set.of()))
                .isEqualTo(new SentFile.Reading.Read(new SentFile("NPI,name\n1,a\n")));
    }

    @Test
    void the_preview_says_what_each_row_would_do_and_what_is_wrong_at_its_column() {
        String bad = ROW.replace("2033-05-31", "31.5.2033").replace("1000000012", "1000000020");
        ImportView view = viewing(HEADER + ROW + bad, quill().state(), COMMAND)
                .preview(new ImportView.Sent("", "", "", "", ""), Optional.empty());
        assertThat(view.title()).isEqualTo("1 row can be taken; 1 row cannot");
        assertThat(view.acts()).singleElement().satisfies(act -> {
            assertThat(act.line()).isEqualTo(2);
            assertThat(act.reviewer()).isEqualTo("Isolde Vesper");
            assertThat(act.address()).isEmpty();
            assertThat(act.words())
                    .containsExactly(
                            "Enrol Isolde Vesper, M.D.",
                            "Record the California license G 1: unrestricted, Jun 1, 2009 to May 31, 2033, looked up on"
                                    + " Mar 10, 2031 by clerk-1 (issuer: a board)");
        });
        assertThat(view.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo("to");
            assertThat(problem.code()).isEqualTo("REV-154");
        });
    }

    @Test
    void the_same_preview_has_the_same_fingerprint_and_a_register_that_changed_another() {
        String text = HEADER + ROW;
        RegisterState before = quill().state();
        ImportViewing first = viewing(text, before, COMMAND);
        assertThat(viewing(text, before, COMMAND).fingerprint()).isEqualTo(first.fingerprint());
        assertThat(viewing(text, before, uuid("another")).fingerprint()).isNotEqualTo(first.fingerprint());
        ImportPreview taken = first.preview();
        FictionalRegister after = quill();
        taken.commands().forEach(command -> after.given(ENROLLED, command));
        ImportViewing second = viewing(text, after.state(), COMMAND);
        assertThat(second.fingerprint()).isNotEqualTo(first.fingerprint());
        assertThat(second.preview(new ImportView.Sent("", "", "", "", ""), Optional.empty())
                        .title())
                .isEqualTo("Nothing in this file is new");
    }

    @Test
    void identifiers_follow_from_the_one_that_was_drawn_and_differ_among_themselves() {
        Fresh one = Fresh.of(COMMAND);
        Fresh again = Fresh.of(COMMAND);
        UUID first = one.get();
        assertThat(again.get()).isEqualTo(first);
        assertThat(one.get()).isNotEqualTo(first);
        assertThat(Fresh.of(uuid("another")).get()).isNotEqualTo(first);
    }

    @Test
    void problems_are_kept_as_csv_that_no_spreadsheet_takes_for_a_formula() {
        ImportProblem problem = new ImportProblem(
                7, Optional.of("=cmd"), "REV-151", "The column \"=cmd\" means nothing.", "-Leave it.");
        assertThat(ProblemsCsv.of(List.of(problem)))
                .isEqualTo("\"line\",\"column\",\"code\",\"what\",\"remedy\"\n"
                        + "\"7\",\"'=cmd\",\"REV-151\",\"The column \"\"=cmd\"\" means nothing.\",\"'-Leave it.\"\n");
    }
}

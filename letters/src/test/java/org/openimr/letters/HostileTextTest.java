package org.openimr.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class HostileTextTest {
    @Test
    void markup_in_words_stays_words() throws Exception {
        Letter letter = saying("<script>alert('1')</script> & \"q\" ]]> </style> <!-- {title} -->");

        assertThat(LetterHtml.render(letter)).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(String.join(" ", Words.ofFile(LetterPdf.render(letter))))
                .contains("<script>alert('1')</script> & \"q\" ]]> </style> <!-- {title} -->");
    }

    @Test
    void control_characters_and_half_pairs_are_described_and_reported() throws Exception {
        PrintedLetter printed = LetterPdf.print(addressed("a\u0000b\u0007c\uD800d\uDC00e\u202Ef\uFFFFg"));

        assertThat(printed.substitutions())
                .containsExactly(
                        new Substitution(0x0000, "[U+0000 null]", 1),
                        new Substitution(0x0007, "[U+0007 bel]", 1),
                        new Substitution(0x202E, "[U+202E right-to-left override]", 1),
                        new Substitution(0xD800, "[U+D800]", 1),
                        new Substitution(0xDC00, "[U+DC00]", 1),
                        new Substitution(0xFFFF, "[U+FFFF]", 1));
        assertThat(String.join(" ", Words.ofFile(printed.pdf())))
                .contains("a[U+0000 null]b[U+0007 bel]c[U+D800]d[U+DC00]e[U+202E right-to-left override]f[U+FFFF]g");
        assertConforms(printed);
    }

    @Test
    void characters_that_the_font_lacks_are_described_and_reported() throws Exception {
        PrintedLetter printed = LetterPdf.print(saying("interferon β, β-blocker, 漢 and 🦴"));

        assertThat(printed.substitutions())
                .extracting(Substitution::codePoint, Substitution::times)
                .containsExactly(tuple(0x03B2, 2), tuple(0x6F22, 1), tuple(0x1F9B4, 1));
        assertThat(String.join(" ", Words.ofFile(printed.pdf())))
                .contains("interferon [U+03B2 greek small letter beta], [U+03B2 greek small letter beta]-blocker")
                .contains("and [U+1F9B4 bone]");
        assertConforms(printed);
    }

    @Test
    void characters_with_a_look_alike_in_the_font_are_not_reported() throws Exception {
        PrintedLetter printed = LetterPdf.print(saying("50 μg, L4\u2011L5, e\u0301tude, 1\u2009cm, a\u200Bb"));

        assertThat(printed.substitutions()).isEmpty();
        assertThat(String.join(" ", Words.ofFile(printed.pdf()))).contains("50 µg, L4-L5, étude, 1 cm, ab");
    }

    @Test
    void a_word_wider_than_the_page_is_broken_not_lost() throws Exception {
        String endless = "x".repeat(700);

        String text = String.join("", Words.ofFile(LetterPdf.render(saying(endless))));

        assertThat(text).contains(endless);
    }

    @Test
    void hostile_properties_do_not_break_the_file() throws Exception {
        var from = new Letterhead("A & B </rdf:li> {day} \u0001", List.of("1 Example Street"), "none");
        Letter letter = new EligibilityNotice(
                from,
                Fictional.MAILED,
                Fictional.CASE,
                Fictional.EMPLOYEE,
                new DisputedTreatment(
                        List.of("MRI"), Optional.empty(), "Sam Thistlewood, MD", LocalDate.of(2026, 2, 9)),
                LocalDate.of(2026, 3, 9),
                new EligibilityNotice.Finding.Eligible());

        assertConforms(LetterPdf.print(letter));
    }

    @Test
    void a_determination_that_is_not_whole_cannot_become_a_letter() {
        var undecided = new Issue(
                1,
                "MRI",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());

        assertThatThrownBy(() -> letter(List.of(undecided))).hasMessageContaining("item 1 has no decision");
        assertThatThrownBy(() -> letter(List.of())).hasMessageContaining("without a disputed item");
    }

    private static void assertConforms(PrintedLetter printed) throws Exception {
        assertThat(Conformance.faults(printed.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.faults(printed.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    private static Letter saying(String rationale) {
        return letter(List.of(Fictional.issue(1, "MRI", Outcome.UPHELD, rationale)));
    }

    private static Letter letter(List<Issue> issues) {
        return new FinalDeterminationLetter(
                Fictional.ORGANIZATION, Fictional.MAILED, Fictional.determination(issues), Optional.empty());
    }

    private static Letter addressed(String name) {
        return new FinalDeterminationLetter(
                Fictional.ORGANIZATION,
                Fictional.MAILED,
                Fictional.determination(List.of(Fictional.issue(1, Outcome.UPHELD))),
                Optional.of(new Addressee(name, List.of())));
    }
}

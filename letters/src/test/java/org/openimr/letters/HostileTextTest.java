package org.openimr.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    /** Every place where a person's own words enter a notice. */
    @ParameterizedTest
    @EnumSource
    void markup_in_the_words_of_a_notice_stays_words(Language language) {
        String hostile = "<b onclick='x'>&amp;\u0007</b>";
        Envelope envelope = new Envelope(
                Fictional.ORGANIZATION,
                Fictional.MAILED,
                Fictional.CASE,
                new Addressee(hostile, List.of(hostile)),
                language);
        var dispute = new DisputedTreatment(List.of(hostile), Optional.of(Fictional.MAILED), hostile, Fictional.DENIED);
        Due due = Notices.filing();
        List<Letter> letters = List.of(
                new EligibilityInquiry(
                        envelope,
                        dispute,
                        List.of(new EligibilityInquiry.Question(
                                Recipient.EMPLOYEE, InquiryTopic.OTHER, Optional.of(hostile))),
                        due),
                new IneligibilityNotice(
                        envelope,
                        dispute,
                        Fictional.RECEIVED,
                        List.of(new IneligibilityReason(
                                IneligibilityGround.LATE, Optional.of(due), Optional.of(hostile))),
                        due),
                new InformationRequest(envelope, dispute, Recipient.PHYSICIAN, List.of(hostile), due),
                new ExtensionNotice(
                        envelope,
                        dispute,
                        ExtensionNotice.Reason.GOOD_CAUSE,
                        Fictional.MAILED,
                        due,
                        due,
                        Optional.of(hostile)),
                new ClericalCorrection(
                        envelope,
                        Fictional.MAILED,
                        2,
                        List.of(new ClericalCorrection.Change(hostile, hostile, hostile + "!")),
                        due));

        for (Letter letter : letters) {
            String page = LetterHtml.render(letter);
            assertThat(page).doesNotContain("<b ").contains("&lt;b onclick='x'&gt;&amp;amp;[U+0007 bel]&lt;/b&gt;");
            assertThat(String.join(" ", Words.inOrder(Words.ofPage(letter))))
                    .contains("<b onclick='x'>&amp;[U+0007 bel]</b>");
        }
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
        Letter letter = new DeferralNotice(
                new Envelope(from, Fictional.MAILED, Fictional.CASE, Fictional.EMPLOYEE, Language.SPANISH),
                Fictional.dispute(1),
                Fictional.RECEIVED,
                DisputedLiability.INJURY);

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
                Optional.of(Fictional.copy(new Addressee(name, List.of()), Language.ENGLISH)));
    }
}

package org.openimr.determination.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.Finding;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.determination.Span;

/** What the reader says about what it could not read. */
class FindingsTest {
    private static final String LETTER = FictionalLetter.of("plain-lines");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CM16-0000123 | number unknown | READ-CASE-NUMBER-UNREAD",
                "01/06/2017   | 1/6/17         | READ-HEADER-DATE-UNREAD",
                "01/06/2017   | 13/45/2017     | READ-HEADER-DATE-UNREAD",
                "Expedited    | Soon           | READ-PRIORITY-UNREAD",
                "more than five years | some years | READ-PRACTICE-UNREAD",
                "Nevada,North Dakota  | ''         | READ-LICENSURE-UNREAD",
                "Orthopedic Surgery, Hand Surgery | '' | READ-SPECIALTY-UNREAD",
                "He/she is familiar   | She knows  | READ-REVIEWER-WORDING",
                "47 year old female   | worker     | READ-AGE-UNREAD",
                "47 year old female   | 47 year old worker | READ-SEX-UNREAD",
                "on 3-9-2016          | long ago   | READ-INJURY-DATE-UNREAD",
                "was diagnosed as having | spoke of | READ-DIAGNOSES-NOT-ANNOUNCED",
                "attempt: Overturned  | attempt: Modified  | READ-DECISION-UNREAD",
                "original request, Hand therapy 8 | request | READ-IN-DISPUTE-UNREAD",
                "CLINICAL CASE SUMMARY | SUMMARY | READ-SECTION-MISSING",
            })
    void what_cannot_be_read_is_a_finding_with_its_place(String words, String instead, String code) {
        String letter = FictionalLetter.of("unwrapped").replace(words.strip(), instead.strip());
        assertThat(letter).isNotEqualTo(FictionalLetter.of("unwrapped"));
        Reading.Read read = read(letter);
        assertThat(read.findings())
                .anySatisfy(finding -> assertThat(finding.code()).isEqualTo(code));
        for (Finding finding : read.findings()) {
            finding.span().ifPresent(span -> assertThat(span.end()).isLessThanOrEqualTo(letter.length()));
        }
    }

    @Test
    void a_missing_guideline_or_rationale_leaves_a_finding_at_its_heading() {
        String letter = FictionalLetter.of("unwrapped")
                .replace("Claims Administrator guideline: Decision based on MTUS Elbow Complaints 2007.", "")
                .replaceAll("Decision rationale: The surgery[^\n]*", "");
        Reading.Read read = read(letter);
        Issue last = read.determination().issues().getLast();
        assertThat(last.claimsAdministratorBasis()).isEmpty();
        assertThat(last.rationale()).isEmpty();
        assertThat(codes(read)).contains("READ-BASIS-MISSING", "READ-RATIONALE-MISSING");
        Span span = read.findings().stream()
                .filter(finding -> finding.code().equals("READ-BASIS-MISSING"))
                .findFirst()
                .orElseThrow()
                .span()
                .orElseThrow();
        assertThat(letter.substring(span.start(), span.end())).startsWith("Associated surgical service: Sling");
    }

    @Test
    void a_guideline_paragraph_in_other_words_is_kept_as_it_stands() {
        Reading.Read read = read(FictionalLetter.of("unwrapped")
                .replace(
                        "The Claims Administrator did not cite any medical evidence for its decision.",
                        "The reviewer looked at nothing."));
        Basis basis =
                read.determination().issues().get(1).claimsAdministratorBasis().orElseThrow();
        assertThat(basis.statement()).contains("The reviewer looked at nothing.");
        assertThat(codes(read)).contains("READ-BASIS-UNREAD");
    }

    @Test
    void a_non_mtus_sentence_without_the_word_citation_still_cites() {
        Reading.Read read =
                read(FictionalLetter.of("unwrapped").replace("Non-MTUS Citation Invented", "Non-MTUS Invented"));
        Basis basis = read.determination().issues().get(1).reviewerBasis().orElseThrow();
        assertThat(basis.citations()).singleElement().satisfies(citation -> {
            assertThat(citation.kind()).isEqualTo(GuidelineCitation.Kind.NON_MTUS);
            assertThat(citation.text()).isEqualTo("Invented Handbook of Splints, 3rd ed., page 12");
        });
        assertThat(basis.statement()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Knee brace was the original request. The Claims Administrator authorized a strap, leaving the original request IMR eligible. The original request, Knee brace is | Knee brace",
                "Gel 30g was the original request. Gel 20g was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Gel 10g | Gel 10g",
                "Retrospective: Scan DOS 1/2/2016 was the original request. Scan was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, with contrast is | with contrast",
            })
    void a_partly_authorized_request_tells_what_is_in_dispute(String heading, String inDispute) {
        Reading.Read read =
                read(FictionalLetter.of("unwrapped").replace(FictionalLetter.HEADING_ONE, heading + ": Upheld"));
        Issue issue = read.determination().issues().getFirst();
        assertThat(issue.service()).isEqualTo(heading);
        assertThat(issue.serviceInDispute()).contains(inDispute);
        assertThat(issue.decision()).contains(Outcome.UPHELD);
    }

    @Test
    void dependents_before_their_primary_find_it_and_without_one_are_a_finding() {
        String stock = "Since the primary procedure is not medically necessary, none of the associated services are"
                + " medically necessary.";
        String before = FictionalLetter.of("unwrapped")
                .replace(FictionalLetter.HEADING_ONE, "SEDATION: Upheld")
                .replaceAll("Decision rationale: The guideline[^\n]*", "Decision rationale: " + stock)
                .replace(FictionalLetter.HEADING_TWO, "Block injection: Upheld");
        assertThat(read(before).determination().issues().getFirst().dependsOn()).hasValue(2);
        String alone = before.substring(0, before.indexOf("Block injection"));
        assertThat(read(alone).determination().issues().getFirst().dependsOn()).isEmpty();
        assertThat(codes(read(alone))).contains("READ-PRIMARY-UNKNOWN");
    }

    @Test
    void without_its_first_page_a_letter_of_the_2015_wording_is_told_by_its_sentences() {
        String letter = LETTER.substring(LETTER.indexOf("HOW THE IMR"))
                .replace(
                        "The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines.",
                        "The Expert Reviewer did not base their decision on the MTUS.");
        String unwrapped = letter.replaceAll(
                "The Expert Reviewer based their decision on\\s+recommendation\\(s\\)\\s+outside\\s+of\\s+the\\s+MTUS\\s+Guidelines\\.",
                "The Expert Reviewer did not base their decision on the MTUS.");
        Determination d = read(unwrapped).determination();
        assertThat(d.family()).isEqualTo(Family.DWC_MAXIMUS_2015_CREDENTIALS);
        assertThat(d.caseNumber()).isEmpty();
        assertThat(codes(read(unwrapped))).contains("READ-HEADER-MISSING").doesNotContain("READ-BASIS-UNREAD");
    }

    @Test
    void page_numbers_beside_a_page_end_are_no_part_of_a_sentence() {
        String letter = FictionalLetter.of("split-header-formfeed").replace("\f", "Page 1 of 3 \n\f2 \n");
        Determination d = read(letter).determination();
        assertThat(PlainReading.of(d))
                .isEqualTo(
                        PlainReading.of(read(FictionalLetter.of("plain-lines")).determination()));
    }

    @Test
    void malformed_bytes_are_a_finding() {
        byte[] bytes = LETTER.getBytes(StandardCharsets.UTF_8);
        bytes[LETTER.indexOf("Hand therapy")] = (byte) 0xff;
        Reading reading = DeterminationReader.read(bytes);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        assertThat(reading.findings().getFirst().code()).isEqualTo("READ-MALFORMED-CHARACTERS");
    }

    @Test
    void too_much_is_refused_with_its_own_code() {
        assertThat(unreadable(DeterminationReader.read("x".repeat(DeterminationReader.MOST_CHARACTERS + 1))))
                .isEqualTo("READ-TOO-LARGE");
        assertThat(unreadable(DeterminationReader.read(new byte[DeterminationReader.MOST_BYTES + 1])))
                .isEqualTo("READ-TOO-LARGE");
    }

    @Test
    void nonsense_and_broken_pdfs_are_refused() {
        assertThat(unreadable(DeterminationReader.read(""))).isEqualTo("READ-NOT-A-DETERMINATION");
        assertThat(unreadable(DeterminationReader.read("Dear Madam, thank you.")))
                .isEqualTo("READ-NOT-A-DETERMINATION");
        assertThat(unreadable(DeterminationReader.read("%PDF-1.4 and nothing".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("READ-PDF-UNREADABLE");
    }

    @Test
    void every_code_is_known_by_name_and_used_once() {
        List<String> codes =
                Arrays.stream(ReadCode.values()).map(ReadCode::code).toList();
        assertThat(codes)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("READ(-[A-Z]+)+"));
        for (ReadCode code : ReadCode.values()) {
            assertThat(code.code()).isEqualTo("READ-" + code.name().replace('_', '-'));
            assertThat(code.message()).endsWith(".");
        }
    }

    private static String unreadable(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return reading.findings().getFirst().code();
    }

    private static List<String> codes(Reading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    private static Reading.Read read(String text) {
        return (Reading.Read) DeterminationReader.read(text);
    }
}

package org.openimr.determination.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.determination.Basis;
import org.openimr.determination.Finding;
import org.openimr.determination.Issue;

/** The whole corpus, letter by letter: 102 texts and the 97 PDFs of the same letters. */
class CorpusReadingTest {
    /** Letters whose PDF reads otherwise than their text, with the reason for each. There is none. */
    private static final Map<String, String> PDF_DIFFERS = Map.of();

    /** Guideline paragraphs that the stock sentences do not print. */
    private static final Map<String, String> OWN_WORDS = Map.of("CM16-0248698#21", "says Non-MTUS without Citation");

    static Stream<String> letters() {
        return CorpusFolder.files("determinations", ".txt").keySet().stream();
    }

    static Stream<String> pdfs() {
        return CorpusFolder.files("pdf", ".pdf").keySet().stream();
    }

    @Test
    void the_corpus_is_whole() {
        assertThat(letters()).hasSize(102);
        assertThat(pdfs()).hasSize(97);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_letter_has_the_family_and_the_number_of_items_that_its_side_file_states(String name) {
        Reading.Read read = read(name);
        Map<?, ?> side = CorpusFolder.json(CorpusFolder.file("determinations", name, ".meta.json"));
        assertThat(read.determination().family().code()).isEqualTo(side.get("family"));
        Object issues = side.get("issues") != null ? side.get("issues") : goldIssues(name);
        assertThat(read.determination().issues()).hasSize((Integer) issues);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_item_of_a_letter_is_whole_and_its_stock_wording_is_known(String name) {
        Reading.Read read = read(name);
        for (Issue issue : read.determination().issues()) {
            assertThat(issue.service()).isNotBlank();
            assertThat(issue.decision()).isPresent();
            assertThat(issue.rationale()).isPresent();
            List<Basis> bases = Stream.of(issue.claimsAdministratorBasis(), issue.reviewerBasis())
                    .flatMap(basis -> basis.stream())
                    .toList();
            assertThat(bases).hasSize(2);
            boolean ownWords =
                    bases.stream().anyMatch(basis -> basis.statement().isPresent());
            assertThat(ownWords).isEqualTo(OWN_WORDS.containsKey(name + "#" + issue.number()));
        }
        assertThat(read.findings().stream().map(Finding::code))
                .isSubsetOf(
                        ReadCode.HEADER_MISSING.code(),
                        ReadCode.SECTION_MISSING.code(),
                        ReadCode.INJURY_DATES_DIFFER.code(),
                        ReadCode.DIAGNOSES_NOT_ANNOUNCED.code());
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void a_pdf_reads_like_the_text_of_the_same_letter(String name) {
        Reading.Read pdf = CorpusFolder.read(CorpusFolder.file("pdf", name, ".pdf"));
        Reading.Read text = read(name);
        Map<String, ?> fromPdf = PlainReading.of(pdf.determination());
        Map<String, ?> fromText = PlainReading.of(text.determination());
        List<String> differences = new ArrayList<>();
        fromText.forEach((path, value) -> {
            if (!Objects.equals(value, fromPdf.get(path))) differences.add(path);
        });
        assertThat(fromPdf).hasSameSizeAs(fromText);
        if (!PDF_DIFFERS.containsKey(name)) assertThat(differences).isEmpty();
        assertThat(pdf.findings().stream().map(Finding::code))
                .isEqualTo(text.findings().stream().map(Finding::code).toList());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_field_stands_in_the_source_where_its_span_says(String name) {
        SpanCheck.everyFieldStandsWhereItsSpanSays(read(name));
    }

    private static Reading.Read read(String name) {
        return CorpusFolder.read(CorpusFolder.file("determinations", name, ".txt"));
    }

    private static Object goldIssues(String name) {
        Map<?, ?> gold = CorpusFolder.json(CorpusFolder.file("gold", name, ".json"));
        return ((List<?>) Objects.requireNonNull(gold.get("issues"))).size();
    }
}

package org.openimr.archive.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.archive.Fictional;
import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.Side;
import org.openimr.determination.read.SourceParser;

class CitatorTest {
    private static final Citator CITATOR = Citator.builtIn();

    private static GuidelineCitation citation(Kind kind, String text) {
        return new GuidelineCitation(kind, text, SourceParser.parse(kind, text));
    }

    private static List<Derived<CitedSection>> cited(Kind kind, String text, LocalDate day) {
        Basis basis = new Basis(Optional.of(kind == Kind.MTUS), List.of(citation(kind, text)), Optional.empty());
        return CITATOR.cited(basis, Side.EXPERT_REVIEWER, Optional.of(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Low Back Complaints 2004, Section(s): Special Studies|2017-01-05|acoem-2004/low-back#special studies|IN_FORCE",
                "Low Back Complaints 2004, Section(s): Special Studies|2018-01-05|acoem-2004/low-back#special studies|SUPERSEDED",
                "Elbow Complaints 2007, Section(s): Recommendations|2017-01-05|acoem-2007/elbow#recommendations|IN_FORCE",
                "Chronic Pain Medical Treatment 2009, Section(s): Opioids|2017-01-05|chronic-pain-2009#opioids|SUPERSEDED",
                "Chronic Pain Medical Treatment 2016, Section(s): Opioids|2016-07-01|chronic-pain-2016#opioids|NOT_YET_IN_FORCE",
                "Chronic Pain Medical Treatment 2016 Guidelines, Section(s): Opioids|2017-01-05|chronic-pain-2016#opioids|IN_FORCE",
                "Opioid Treatment 2016|2017-01-05|opioid-2016|IN_FORCE",
                "Acupuncture Treatment 2007|2017-01-05|acupuncture-2007|IN_FORCE",
                "Postsurgical Treatment 2009, Section(s): Shoulder|2017-01-05|postsurgical-2009#shoulder|IN_FORCE",
                "Low Back Disorders 2016, Section(s): MRI|2018-06-01|acoem-2016/low-back-disorders#mri|IN_FORCE",
                "Low Back Disorders 2016, Section(s): MRI|2020-06-01|acoem-2016/low-back-disorders#mri|SUPERSEDED",
                "General Approaches 2004, Section(s): Initial Approaches to Treatment|2017-01-05|acoem-2004/initial-approaches|IN_FORCE",
                "ACOEM Chapter 12 Low Back Complaints Page(s): 308-310|2014-05-05|acoem-2004/low-back|IN_FORCE",
                "Chronic Pain Medical Treatment Guidelines Page(s): 78|2014-05-05|chronic-pain-2009|IN_FORCE",
                "Chronic Pain Medical Treatment Guidelines Page(s): 78|2017-01-05|chronic-pain|NOT_KNOWN",
            })
    void a_citation_of_the_schedule_is_resolved(String text, LocalDate day, String key, EditionStanding standing) {
        assertThat(cited(Kind.MTUS, text, day)).singleElement().satisfies(one -> {
            assertThat(one.value().key()).isEqualTo(key);
            assertThat(one.value().standing()).isEqualTo(standing);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Official Disability Guidelines (ODG), Knee & Leg, MRI's|odg/knee-and-leg#mri s",
                "Official Disability Guidelines, Neck and Upper Back (Acute & Chronic), Manipulation|odg/neck-and-upper-back#manipulation",
                "ODG, Pain Chapter: Opioids|odg/pain#opioids",
                "Official Disability Guidelines (ODG) MRI shoulder|odg/shoulder#mri",
                "Official Disability Guidelines (ODG) Low Back, Manipulation; Shoulder, Manipulation|odg/low-back#manipulation odg/shoulder#manipulation",
                "ACOEM Hip and Groin Chapter/Diagnostic recommendations|acoem/hip-and-groin#diagnostic recommendations",
                "ACOEM Occupational Medicine Practice Guidelines, 3rd ed., Low Back Disorders, pg. 607|acoem-3/low-back-disorders#pg 607",
                "Sildenafil: drug information, accessed from UpToDate.com|uptodate#sildenafil drug information accessed from uptodate com",
                "Low Back (Hyperstimulation)|odg/low-back#hyperstimulation",
                "A Textbook of Hands|other#a textbook of hands",
            })
    void a_citation_outside_the_schedule_is_resolved(String text, String keys) {
        Stream<String> found = cited(Kind.NON_MTUS, text, LocalDate.of(2017, 1, 5)).stream()
                .map(one -> one.value().key());
        assertThat(String.join(" ", found.toList())).isEqualTo(keys);
    }

    @Test
    void every_section_of_a_sentence_stands_by_itself_and_where_it_is_printed() {
        String text = "Low Back Complaints 2004, Section(s): Summary, and Chronic Pain Medical Treatment 2016,"
                + " Section(s): Facet blocks, Opioids";
        Determination letter = Fictional.letter(7002)
                .upheld("Facet injection", "None.", citation(Kind.MTUS, text))
                .published()
                .determination();
        List<Derived<CitedSection>> cited =
                Asked.UNDERSTANDING.of(letter).getFirst().reviewerCited();
        assertThat(cited)
                .extracting(one -> one.value().key())
                .containsExactly(
                        "acoem-2004/low-back#summary", "chronic-pain-2016#facet blocks", "chronic-pain-2016#opioids");
        assertThat(cited)
                .extracting(one -> one.from()
                        .where()
                        .words(letter, letter.issues().getFirst())
                        .orElseThrow())
                .containsExactly("Summary", "Facet blocks", "Opioids");
    }

    @Test
    void an_unknown_source_is_a_doubt_and_keeps_its_words() {
        assertThat(cited(Kind.MTUS, "Tooth Complaints 2004", LocalDate.of(2017, 1, 5)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.certainty()).isEqualTo(Certainty.DOUBTFUL);
                    assertThat(one.value().section()).contains("Tooth Complaints");
                });
    }

    @Test
    void without_a_day_no_edition_is_superseded() {
        Basis basis = new Basis(
                Optional.of(true),
                List.of(citation(Kind.MTUS, "Chronic Pain Medical Treatment 2009")),
                Optional.empty());
        assertThat(CITATOR.cited(basis, Side.EXPERT_REVIEWER, Optional.empty()))
                .extracting(one -> one.value().standing())
                .containsExactly(EditionStanding.NOT_KNOWN);
        assertThat(CITATOR.superseded(basis, Side.EXPERT_REVIEWER, LocalDate.of(2017, 1, 5)))
                .hasSize(1);
    }

    @Test
    void the_graph_answers_who_relied_on_a_section() {
        Determination one = letter(7003, "Low Back Complaints 2004, Section(s): Special Studies, Summary");
        Determination other = letter(7004, "Low Back Complaints 2004, Section(s): Special Studies");
        Determination third = letter(7005, "Chronic Pain Medical Treatment 2009, Section(s): Opioids");
        CitationGraph graph = Stream.of(one, other, third).collect(CitationGraph.collector(CITATOR));
        assertThat(graph.reliedOn("acoem-2004/low-back#special studies"))
                .extracting(reliance -> reliance.caseNumber().orElseThrow())
                .containsExactly(
                        one.caseNumber().orElseThrow(), other.caseNumber().orElseThrow());
        assertThat(graph.reliedOnAnyOf("acoem-2004/low-back")).hasSize(3);
        assertThat(graph.sections().getFirst()).isEqualTo("acoem-2004/low-back#special studies");
        assertThat(graph.superseded())
                .singleElement()
                .satisfies(reliance -> assertThat(reliance.caseNumber()).isEqualTo(third.caseNumber()));
        assertThat(graph.reliedOn("acoem-2004/eye#summary")).isEmpty();
    }

    @Test
    void folding_in_parts_is_folding_at_once() {
        List<Determination> letters = Stream.iterate(7100, i -> i + 1)
                .limit(200)
                .map(i -> letter(i, "Low Back Complaints 2004, Section(s): Special Studies"))
                .toList();
        CitationGraph parts = letters.parallelStream().collect(CitationGraph.collector(CITATOR));
        CitationGraph once = letters.stream().collect(CitationGraph.collector(CITATOR));
        String key = "acoem-2004/low-back#special studies";
        assertThat(parts.reliedOn(key)).isEqualTo(once.reliedOn(key)).hasSize(200);
    }

    private static Determination letter(int serial, String cites) {
        return Fictional.letter(serial)
                .decided(LocalDate.of(2017, 1, 10))
                .upheld("MRI of the lumbar spine", "None.", citation(Kind.MTUS, cites))
                .published()
                .determination();
    }
}

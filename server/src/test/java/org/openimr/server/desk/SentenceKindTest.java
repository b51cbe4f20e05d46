package org.openimr.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.server.records.FileId;

/** Sentences of our own making, sorted by hand before the rules were written. */
class SentenceKindTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The patient is a 44-year-old female.",
                "The injured worker is a 52 year old man who fell from a ladder.",
                "She reported low back pain of 7/10 on March 3, 2026.",
                "An MRI of the lumbar spine showed a disc protrusion at L4-5.",
                "The progress report of 02/10/2026 notes decreased sensation in the left foot.",
                "He has completed 12 visits of physical therapy.",
                "Straight leg raising was positive at 40 degrees on examination.",
                "Naproxen 500 mg was started in January 2026.",
                "The claimant has been on modified duty.",
                "Her pain improved by half after the first injection.",
                "The treating physician prescribed tramadol for flare-ups.",
                "The employee works full time with a lifting limit of 20 pounds.",
                "MTUS recommends a trial of six visits, and the patient completed eight on Feb 2, 2026.",
                "The patient underwent a left knee arthroscopy.",
                "Radiographs revealed joint space narrowing.",
                "The medical records reveal a normal neurological examination.",
                "Treatment to date has included medication and rest.",
                "There is objective documentation of a sensory deficit."
            })
    void a_fact_of_the_record(String sentence) {
        assertThat(SentenceKind.of(sentence)).isEqualTo(SentenceKind.RECORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no documentation of functional improvement.",
                "The records do not mention a home exercise program.",
                "Failure of first-line drugs is not documented.",
                "A signed opioid agreement was not submitted.",
                "There is no evidence of radiculopathy in the submitted records.",
                "The request fails to specify the number of visits.",
                "Prior acupuncture has not been described.",
                "There is no evidence that the patient tried a home program.",
                "There was no indication of a failed first-line drug.",
                "There is a lack of information on earlier therapy."
            })
    void what_the_record_is_said_not_to_hold(String sentence) {
        assertThat(SentenceKind.of(sentence)).isEqualTo(SentenceKind.ABSENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MTUS recommends a trial of six visits over two weeks.",
                "ODG recommends an MRI for patients with progressive deficits.",
                "The guidelines support an injection when the patient has failed conservative care.",
                "ACOEM does not recommend routine imaging in the first six weeks.",
                "A systematic review found little benefit beyond eight weeks."
            })
    void what_a_guideline_says(String sentence) {
        assertThat(SentenceKind.of(sentence)).isEqualTo(SentenceKind.GUIDELINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Therefore, the request is not medically necessary.",
                "The requested MRI of the patient's lumbar spine is medically necessary.",
                "The criteria have not been met.",
                "I agree with the utilization review decision.",
                "Accordingly, the denial is upheld."
            })
    void the_conclusion(String sentence) {
        assertThat(SentenceKind.of(sentence)).isEqualTo(SentenceKind.CONCLUSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Imaging is a common question in low back pain.", "Each item is considered in turn."})
    void none_of_these(String sentence) {
        assertThat(SentenceKind.of(sentence)).isEqualTo(SentenceKind.OTHER);
    }

    @Test
    void only_a_fact_without_a_page_is_unsupported() {
        PageLink page = new PageLink(
                FileId.parse("10000000-0000-4000-8000-000000000009").orElseThrow(), 3, Optional.empty());
        String fact = "She reported low back pain of 7/10.";
        assertThat(new DraftSentence(fact, List.of()).isUnsupported()).isTrue();
        assertThat(new DraftSentence(fact, List.of(page)).isUnsupported()).isFalse();
        assertThat(new DraftSentence("The criteria have not been met.", List.of()).isUnsupported())
                .isFalse();
    }
}

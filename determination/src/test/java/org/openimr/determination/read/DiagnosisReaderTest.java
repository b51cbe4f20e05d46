package org.openimr.determination.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Announcements of diagnoses in made-up sentences, and how their lists part. */
class DiagnosisReaderTest {
    static Stream<Arguments> announcements() {
        return Stream.of(
                of("He was diagnosed as having gout pain.", "gout pain"),
                of("She was diagnosed with a left wrist sprain.", "left wrist sprain"),
                of("Diagnoses include wrist pain and hand numbness.", "wrist pain", "hand numbness"),
                of("The patient's current diagnosis is documented as contusion, jaw.", "contusion, jaw"),
                of(
                        "The diagnoses listed as neck pain (723.1), and rib fracture (807.0).",
                        "neck pain (723.1)",
                        "rib fracture (807.0)"),
                of(
                        "The listed diagnoses per  are: 1. Jaw pain. 2. Arthralgia, left hip. Next, he ran.",
                        "Jaw pain",
                        "Arthralgia, left hip"),
                of("Diagnoses, and-or impressions, were noted to include: jaw pain; rib pain.", "jaw pain", "rib pain"),
                of(
                        "The provider gave the applicant a diagnosis of \"rib pain with bruising.\" He left.",
                        "rib pain with bruising"),
                of("Diagnoses on 3-4-2016 included rib strain.", "rib strain"),
                of("Diagnostic impressions included rib strain.", "rib strain"),
                of("The provider diagnosed the injured worker with rib strain.", "rib strain"),
                of("She is being treated for rib strain and jaw pain. Pain is 5.", "rib strain", "jaw pain"),
                of("He was being treated for the diagnoses of rib strain.", "rib strain"),
                of("He is undergoing treatments for: rib tendinitis.", "rib tendinitis"),
                of("The worker is currently treated conservatively for rib strain.", "rib strain"));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                of("neck, back and shoulder pain", "neck, back and shoulder pain"),
                of("cervical, thoracic and lumbar strain", "cervical, thoracic and lumbar strain"),
                of(
                        "strain of muscle, fascia and tendon at neck level, and hip pain",
                        "strain of muscle, fascia and tendon at neck level",
                        "hip pain"),
                of(
                        "sprain of ligaments of the neck, subsequent encounter",
                        "sprain of ligaments of the neck, subsequent encounter"),
                of("jaw pain and left and right sided sciatica", "jaw pain", "left and right sided sciatica"),
                of("headache, neck and back pain", "headache", "neck and back pain"),
                of(
                        "epicondylitis, left elbow, sprain of the wrist",
                        "epicondylitis, left elbow",
                        "sprain of the wrist"),
                of(
                        "disc protrusion with lateral recess and foraminal stenosis",
                        "disc protrusion with lateral recess and foraminal stenosis"),
                of("numbness and tingling", "numbness and tingling"),
                of("knee contusion and rule out torn meniscus", "knee contusion", "rule out torn meniscus"),
                of(
                        "carpal tunnel syndrome, left upper limb; anxiety; and insomnia",
                        "carpal tunnel syndrome, left upper limb",
                        "anxiety",
                        "insomnia"),
                of("anxiety and depression", "anxiety", "depression"));
    }

    @ParameterizedTest
    @MethodSource("announcements")
    void an_announcement_leads_to_its_diagnoses(String sentence, List<String> diagnoses) {
        assertThat(read("The worker fell. " + sentence)).isEqualTo(diagnoses);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_parts_only_between_conditions(String list, List<String> diagnoses) {
        assertThat(read("He was diagnosed as having " + list + ". He rested.")).isEqualTo(diagnoses);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Treatment was denied for a sprain diagnosis.",
                "He was not diagnosed with arthritis.",
                "There was no diagnosis of radiculopathy.",
                "Diagnostic studies included an x-ray.",
                "The Utilization Review denied it because the diagnosis of stenosis is old.",
                "He was initially treated with nonoperative management.",
                "The diagnosis is unclear."
            })
    void other_sentences_announce_nothing(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    private static Arguments of(String words, String... diagnoses) {
        return Arguments.of(words, List.of(diagnoses));
    }

    private static List<String> read(String summary) {
        FoldedText folded = FoldedText.of(summary);
        return new DiagnosisReader(new Notes(folded), 0, folded.text().length()).read();
    }
}

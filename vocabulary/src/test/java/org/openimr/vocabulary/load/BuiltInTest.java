package org.openimr.vocabulary.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.vocabulary.Diagnosis;
import org.openimr.vocabulary.Drug;
import org.openimr.vocabulary.Notice;
import org.openimr.vocabulary.Schedule;
import org.openimr.vocabulary.Vocabulary;

class BuiltInTest {
    private static final Loaded LOADED = Vocabularies.builtIn();
    private static final Vocabulary VOCABULARY = LOADED.vocabulary();

    @Test
    void the_program_brings_along_lists_without_a_fault() {
        assertThat(LOADED.problems()).isEmpty();
        assertThat(LOADED.layers()).hasSize(1);
        assertThat(VOCABULARY.edition().name()).isEqualTo("OpenIMR built-in");
        assertThat(VOCABULARY.edition().sha256()).matches("[0-9a-f]{64}");
        assertThat(VOCABULARY.notices()).hasSize(2).noneMatch(Notice::owed);
    }

    @Test
    void they_are_large_enough_to_work_with() {
        assertThat(rows(ListKind.ICD_9_CM) + rows(ListKind.ICD_10_CM)).isGreaterThanOrEqualTo(150);
        assertThat(rows(ListKind.DRUG_CLASSES)).isGreaterThanOrEqualTo(120);
        assertThat(rows(ListKind.ABBREVIATIONS)).isGreaterThanOrEqualTo(200);
    }

    private static int rows(ListKind kind) {
        return LOADED.layers().getFirst().files().stream()
                .filter(file -> file.kind() == kind)
                .mapToInt(FileReport::rows)
                .sum();
    }

    @ParameterizedTest
    @CsvSource({
        "ESI, epidural steroid injection",
        "SMA-7, sequential multiple analyzer (7-test blood panel)",
        "ROM, range of motion",
        "MRI, magnetic resonance imaging",
        "EMG, electromyography",
        "NCS, nerve conduction study",
        "TENS, transcutaneous electrical nerve stimulation",
        "UDS, urine drug screen",
        "QME, qualified medical evaluator",
        "AME, agreed medical evaluator",
        "TTD, temporary total disability",
        "RFA, request for authorization",
        "UR, utilization review",
        "MTUS, Medical Treatment Utilization Schedule",
        "ODG, Official Disability Guidelines",
        "L/S, lumbar spine",
        "C/S, cervical spine",
        "ACDF, anterior cervical discectomy and fusion",
        "MBB, medial branch block",
        "TFESI, transforaminal epidural steroid injection"
    })
    void the_likeliest_long_form_comes_first(String shortForm, String longForm) {
        assertThat(VOCABULARY.abbreviations().longForms(shortForm)).first().isEqualTo(longForm);
    }

    @Test
    void an_rfa_is_a_request_and_an_ablation() {
        assertThat(VOCABULARY.abbreviations().longForms("RFA"))
                .containsExactly("request for authorization", "radiofrequency ablation");
    }

    @Test
    void common_diagnoses_and_drugs_are_known() {
        assertThat(VOCABULARY.diagnoses().withCode("722.10").stream().map(Diagnosis::title))
                .containsExactly("Displacement of lumbar intervertebral disc without myelopathy");
        assertThat(VOCABULARY.diagnoses().withCode("m5416").stream().map(Diagnosis::title))
                .containsExactly("Radiculopathy, lumbar region");
        assertThat(drug("Neurontin").classes()).contains("gabapentinoid", "anticonvulsant");
        assertThat(drug("Norco").ingredients()).containsExactlyInAnyOrder("acetaminophen", "hydrocodone");
        assertThat(drug("Norco").classes()).contains("opioid");
        assertThat(drug("tramadol").classes()).containsExactly("opioid");
        assertThat(VOCABULARY.controlled().schedules("Ultram")).containsExactly(Schedule.IV);
    }

    @Test
    void every_ingredient_of_a_product_has_a_class() {
        assertThat(LOADED.layers().getFirst().files()).anyMatch(file -> file.kind() == ListKind.DRUGS);
        for (String brand : new String[] {"Terocin", "Fioricet", "Suboxone", "Vimovo", "Duexis", "Dendracin"}) {
            assertThat(drug(brand).ingredients())
                    .allMatch(ingredient -> !drug(ingredient).classes().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_list_is_found_by_its_name(ListKind kind) {
        assertThat(ListKind.named(kind.key())).hasValue(kind);
    }

    @Test
    void every_list_has_a_reader() {
        Map<ListKind, Long> takers = java.util.stream.Stream.<ListReader>of(
                        new DiagnosisReader(),
                        new EquivalenceReader(),
                        new HcpcsReader(),
                        new DrugReader(),
                        new AbbreviationReader(),
                        new SpecialtyReader(),
                        new NameReader())
                .flatMap(reader -> reader.takers().keySet().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(takers)
                .hasSize(ListKind.values().length)
                .allSatisfy((kind, times) -> assertThat(times).isEqualTo(1));
    }

    private static Drug drug(String name) {
        return VOCABULARY.drugs().named(name).orElseThrow();
    }
}

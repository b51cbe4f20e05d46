package org.openimr.records.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.records.DocumentKind;
import org.openimr.records.page.PageText;

class KindRulesTest {
    /** A kind, and the lines of a page of that kind, parted by a slash between blanks; at least one for each rule. */
    private static final String EXAMPLES = """
            APPLICATION_FORM | Application for Independent Medical Review
            APPLICATION_FORM | Solicitud de revisión médica independiente
            COVER_SHEET | FACSIMILE COVER SHEET
            COVER_SHEET | Carátula de fax
            REQUEST_FOR_AUTHORIZATION | DWC Form RFA
            REQUEST_FOR_AUTHORIZATION | SOLICITUD DE AUTORIZACIÓN
            UTILIZATION_REVIEW_DECISION | NOTICE OF NON-CERTIFICATION
            UTILIZATION_REVIEW_DECISION | NOWHERE CLAIMS Utilization Review Unit
            UTILIZATION_REVIEW_DECISION | Decisión de revisión de utilización
            UTILIZATION_REVIEW_DECISION | Nowhere Claims / DETERMINATION: DENIED
            INFORMATION_TO_WORKER | Important Information for Injured Workers
            CORRESPONDENCE | APPOINTMENT NOTIFICATION
            FUNCTIONAL_EVALUATION | Work Capacity Evaluation
            PSYCHOLOGICAL_REPORT | EVALUACIÓN PSICOLÓGICA
            PSYCHOLOGICAL_REPORT | Psychological Evaluation
            MEDICAL_LEGAL_EVALUATION | PANEL QUALIFIED MEDICAL EVALUATION
            MEDICAL_LEGAL_EVALUATION | Informe de evaluación médico-legal
            FIRST_REPORT | Doctor's First Report of Occupational Injury
            FIRST_REPORT | Primer informe del médico
            OPERATIVE_REPORT | REPORT OF OPERATION
            OPERATIVE_REPORT | Protocolo quirúrgico
            PROCEDURE_NOTE | PROCEDURE NOTE
            PROCEDURE_NOTE | PROCEDURE: Left L4-5 injection
            PROCEDURE_NOTE | Name: Nobody   Date of the block: 1/2/2020
            ELECTRODIAGNOSTIC_STUDY | EMG/NCS LEFT ARM
            ELECTRODIAGNOSTIC_STUDY | Electromiografía de ambas manos
            IMAGING_REPORT | EXAM: MRI OF THE LEFT KNEE
            IMAGING_REPORT | X-ray report
            IMAGING_REPORT | MRI LUMBAR SPINE
            IMAGING_REPORT | Resonancia magnética de columna
            DRUG_SCREEN | Urine Drug Test
            LABORATORY_REPORT | COMPLETE BLOOD COUNT
            LABORATORY_REPORT | NOWHERE REFERENCE LABORATORY
            PHARMACY_RECORD | PRESCRIPTION HISTORY
            PHARMACY_RECORD | Date Drug Directions Qty
            PHARMACY_RECORD | FARMACIA DE NADIE
            WORK_STATUS | WORK STATUS
            WORK_STATUS | Return to work slip
            WORK_STATUS | Constancia de incapacidad
            PROGRESS_REPORT | PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)
            PROGRESS_REPORT | Nota de evolución
            PROGRESS_REPORT | Follow-up visit
            THERAPY_NOTE | EXERCISE FLOW SHEET
            THERAPY_NOTE | YOUR HOME PROGRAM
            THERAPY_NOTE | Ejercicios para la rodilla
            THERAPY_NOTE | INITIAL EVALUATION, LEFT KNEE
            THERAPY_NOTE | Evaluación inicial de terapia
            THERAPY_NOTE | Physical therapy daily note
            THERAPY_NOTE | Notas de acupuntura
            THERAPY_NOTE | Psychotherapy notes
            CONSULTATION | ORTHOPAEDIC CONSULTATION
            CONSULTATION | Emergency Department Record
            CONSULTATION | Nota de consulta
            CONSULTATION | MIRAGE HOSPITAL Urgent Care
            STATEMENT | Mi nombre es Nadie.
            STATEMENT | MI DIARIO DE DOLOR
            CORRESPONDENCE | To whom it may concern:
            CORRESPONDENCE | A quien corresponda:
            OTHER | NOWHERE RENTALS INVOICE 12
            OTHER | Description of employee's job duties
            OTHER | Agreement on treatment
            CORRESPONDENCE | NOBODY NURSE CASE MANAGEMENT
            CONSULTATION | Ada Fictive, MD / I saw your patient today in consultation.
            CONSULTATION | Ada Fictive, MD / Motivo de consulta: dolor
            THERAPY_NOTE | Visit 3 of 12
            PROGRESS_REPORT | Ada Fictive, MD / S: Better.
            PROGRESS_REPORT | Clínica de Nadie / Visita: 3 de mayo de 2020
            PROGRESS_REPORT | Ada Fictive, MD / Seven months after surgery.
            CORRESPONDENCE | Nowhere Care Home / To Nowhere Claims, and to Dr. Fictive
            THERAPY_NOTE | Crook Chiropractic
            CORRESPONDENCE | Nowhere Care Home / June 3, 2020
            CORRESPONDENCE | 3 de junio de 2020
            """;

    record Example(DocumentKind kind, List<String> lines) {}

    static Stream<Example> examples() {
        return EXAMPLES.lines().map(line -> {
            int bar = line.indexOf(" | ");
            return new Example(
                    DocumentKind.valueOf(line.substring(0, bar)),
                    List.of(line.substring(bar + 3).split(" / ", -1)));
        });
    }

    private static Part part(List<String> lines) {
        PageText page = SampleFiles.page(lines.toArray(String[]::new));
        ReadPage read = ReadPage.of(1, page);
        return new Part(List.of(read), read.opens(Confidence.SURE, "the file begins"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_page_is_known_by_its_heading_or_its_words(Example example) {
        assertThat(KindRules.match(part(example.lines())))
                .map(match -> match.kind().value())
                .contains(example.kind());
    }

    @Test
    void every_rule_has_an_example() {
        List<KindRule> used = examples()
                .flatMap(example -> KindRules.match(part(example.lines())).stream())
                .map(KindRules.Match::rule)
                .toList();
        assertThat(KindRules.all()).isNotEmpty().allMatch(used::contains);
    }

    @Test
    void a_sentence_that_begins_with_the_name_of_a_study_is_no_heading() {
        assertThat(KindRules.match(part(List.of("Ada Fictive, MD", "EMG of 10 April shows nothing that matters."))))
                .isEmpty();
    }

    @Test
    void a_box_to_tick_is_no_heading() {
        assertThat(KindRules.match(part(List.of("[ ] Request for authorization"))))
                .isEmpty();
    }

    @Test
    void what_no_rule_tells_stays_empty() {
        ProposedDocument proposed = Proposals.of(List.of(SampleFiles.page("Lorem ipsum", "dolor sit amet")))
                .getFirst();
        assertThat(proposed.kind()).isEmpty();
        assertThat(proposed.title()).isEmpty();
        assertThat(proposed.author()).isEmpty();
        assertThat(proposed.dated()).isEmpty();
    }
}
